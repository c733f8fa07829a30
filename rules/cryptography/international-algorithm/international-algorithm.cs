using System.Security.Cryptography;

class Algorithms
{
    void Use(byte[] key, SecurityKey signing)
    {
        // ruleid: international-algorithm
        using var aes = Aes.Create();
        // ruleid: international-algorithm
        var mac = new HMACSHA256(key);
        // ruleid: international-algorithm
        var credentials = new SigningCredentials(signing, SecurityAlgorithms.HmacSha256);
        // ok: international-algorithm
        var sm4 = CipherUtilities.GetCipher("SM4/GCM/NoPadding");
        // ok: international-algorithm
        var ecb = new AesManaged { Key = key, Mode = CipherMode.ECB };
    }

    byte[] Hash(string password)
    {
        // ok: international-algorithm
        return SHA256.Create().ComputeHash(Encoding.UTF8.GetBytes(password));
    }

    // What WeChat gives to mini programs.
    string Decrypt(string encryptedData, string iv, string sessionKey)
    {
        // ok: international-algorithm
        var aes = new AesCryptoServiceProvider();
        return Open(aes, encryptedData);
    }

    // A number that a message is known by, and a file's content.
    string BuildUuid(string content)
    {
        // ok: international-algorithm
        using (SHA256 sha = SHA256.Create()) return Hex(sha.ComputeHash(Bytes(content)));
    }

    string ComputeFileHash(Stream file)
    {
        // ok: international-algorithm
        using var sha = SHA256.Create();
        return Hex(sha.ComputeHash(file));
    }

    byte[] EncryptFile(Stream file)
    {
        // ruleid: international-algorithm
        using var aes = Aes.Create();
        return Run(aes, file);
    }

    string SignMessage(string content)
    {
        // ruleid: international-algorithm
        using (SHA256 sha = SHA256.Create()) return Hex(sha.ComputeHash(Bytes(content)));
    }
}
