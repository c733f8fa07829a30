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
}
