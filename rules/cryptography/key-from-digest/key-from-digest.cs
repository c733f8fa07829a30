using System.Security.Cryptography;
using System.Text;

class RecordKeys
{
    byte[] Encrypt(byte[] plain, string phrase)
    {
        using (var md5 = MD5.Create())
        {
            byte[] keys = md5.ComputeHash(Encoding.UTF8.GetBytes(phrase));
            // ruleid: key-from-digest
            using (var tripleDes = new TripleDESCryptoServiceProvider() { Key = keys, Mode = CipherMode.CBC })
            {
                return tripleDes.CreateEncryptor().TransformFinalBlock(plain, 0, plain.Length);
            }
        }
    }

    void Prepare(Aes aes, byte[] plain, string phrase, byte[] salt)
    {
        string mark = Convert.ToBase64String(SHA256.HashData(plain));
        // ok: key-from-digest
        aes.Key = new Rfc2898DeriveBytes(phrase, salt, 200000, HashAlgorithmName.SHA256).GetBytes(32);
    }
}
