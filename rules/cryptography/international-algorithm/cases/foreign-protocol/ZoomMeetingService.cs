using System.Text;
using Microsoft.IdentityModel.Tokens;

class ZoomMeetingService
{
    SigningCredentials Sign(string secret)
    {
        return new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(secret)), SecurityAlgorithms.HmacSha256);
    }
}
