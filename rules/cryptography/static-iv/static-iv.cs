using System.Security.Cryptography;

class Vectors
{
    void Make(Aes aes, byte[] key)
    {
        // ruleid: static-iv
        aes.IV = new byte[16];
        // ruleid: static-iv
        aes.IV = aes.Key;
        // ruleid: static-iv
        var encryptor = aes.CreateEncryptor(key, key);
        // ok: static-iv
        var own = aes.CreateEncryptor(key, aes.IV);
        // ok: static-iv
        aes.IV = message.Take(16).ToArray();
    }
}
