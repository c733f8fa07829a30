using System.Security.Cryptography;

class Signing
{
    void Sign(byte[] key, byte[] data, RSA rsa)
    {
        // ruleid: weak-signature
        var mac = new HMACSHA1(key);
        // ruleid: weak-signature
        var signature = rsa.SignData(data, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1);
        var formatter = new RSAPKCS1SignatureFormatter(rsa);
        // ruleid: weak-signature
        formatter.SetHashAlgorithm("MD5");
        // ok: weak-signature
        formatter.SetHashAlgorithm("SHA256");
        // ok: weak-signature
        var strong = new HMACSHA256(key);
        // ok: weak-signature
        var second = rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
    }
}
