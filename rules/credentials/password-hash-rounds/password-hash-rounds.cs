class Rounds
{
    void Derive(string password, byte[] salt)
    {
        // ruleid: password-hash-rounds
        var byDefault = new Rfc2898DeriveBytes(password, salt);
        // ruleid: password-hash-rounds
        var few = new Rfc2898DeriveBytes(password, salt, 1000);
        // ok: password-hash-rounds
        var many = new Rfc2898DeriveBytes(password, salt, 200000, HashAlgorithmName.SHA256);
    }
}
