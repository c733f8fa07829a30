using System.Text;
using Microsoft.IdentityModel.Tokens;

class TokenService
{
    SigningCredentials Sign(string secret)
    {
        return new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(secret)), SecurityAlgorithms.HmacSha256);
    }
}
