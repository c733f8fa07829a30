using System.Security.Cryptography;

class Keys
{
    void Make()
    {
        // ruleid: weak-key-size
        var first = new RSACryptoServiceProvider(1024);
        // ruleid: weak-key-size
        var second = RSA.Create(1024);
        // ok: weak-key-size
        var strong = RSA.Create(3072);
        // ok: weak-key-size
        var plain = RSA.Create();
    }

    string MakeDefault(out string shared)
    {
        // ruleid: weak-key-size
        RSACryptoServiceProvider rsa = new RSACryptoServiceProvider();
        shared = rsa.ToXmlString(false);
        string kept = rsa.ToXmlString(true);
        return kept;
    }

    byte[] Use(string shared, byte[] data)
    {
        // ok: weak-key-size
        RSACryptoServiceProvider rsa = new RSACryptoServiceProvider();
        rsa.FromXmlString(shared);
        return rsa.Encrypt(data, true);
    }
}
