using System.Security.Cryptography;

class Envelope
{
    void Seal(RSACryptoServiceProvider rsa, byte[] data, RSA modern)
    {
        // ruleid: rsa-padding
        var first = rsa.Encrypt(data, false);
        // ruleid: rsa-padding
        var second = modern.Encrypt(data, RSAEncryptionPadding.Pkcs1);
        // ok: rsa-padding
        var oaep = rsa.Encrypt(data, true);
        // ok: rsa-padding
        var third = modern.Encrypt(data, RSAEncryptionPadding.OaepSHA256);
    }
}
