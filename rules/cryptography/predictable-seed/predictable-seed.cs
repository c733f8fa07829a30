using Org.BouncyCastle.Security;

class Seeds
{
    void Make(SecureRandom random)
    {
        // ruleid: predictable-seed
        random.SetSeed(12345);
        // ruleid: predictable-seed
        random.SetSeed(DateTime.Now.Ticks);
        // ok: predictable-seed
        var strong = new SecureRandom();
    }
}
