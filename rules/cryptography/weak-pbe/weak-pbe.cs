using System.Security.Cryptography;

class Passwords
{
    void Derive(string password, byte[] salt)
    {
        // ruleid: weak-pbe
        var old = new PasswordDeriveBytes(password, salt);
        // ok: weak-pbe
        var modern = new Rfc2898DeriveBytes(password, salt, 200000, HashAlgorithmName.SHA256);
    }
}
