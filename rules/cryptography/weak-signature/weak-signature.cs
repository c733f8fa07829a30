using System.Security.Cryptography;

class Signing
{
    void Sign(byte[] key, byte[] data, RSA rsa)
    {
        // ruleid: weak-signature
        var mac = new HMACSHA1(key);
        // ruleid: weak-signature
        var signature = rsa.SignData(data, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1);
        // ok: weak-signature
        var strong = new HMACSHA256(key);
        // ok: weak-signature
        var second = rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
    }
}
