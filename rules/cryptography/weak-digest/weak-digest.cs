using System.Security.Cryptography;

public class Integrity
{
    public byte[] Sign(byte[] body)
    {
        // ruleid: weak-digest
        using (var md5 = MD5.Create())
        {
            return md5.ComputeHash(body);
        }
    }

    public byte[] Old(byte[] body)
    {
        // ruleid: weak-digest
        return new SHA1CryptoServiceProvider().ComputeHash(body);
    }

    public byte[] ByName(byte[] body)
    {
        // ruleid: weak-digest
        System.Security.Cryptography.HashAlgorithm digest = System.Security.Cryptography.HashAlgorithm.Create("MD5");
        return digest.ComputeHash(body);
    }

    public byte[] Strong(byte[] body)
    {
        // ok: weak-digest
        return SHA256.Create().ComputeHash(body);
    }

    public byte[] FileHash(byte[] bytes)
    {
        // ok: weak-digest
        return MD5.Create().ComputeHash(bytes);
    }

    public byte[] Encode(string password)
    {
        // ok: weak-digest
        return new MD5CryptoServiceProvider().ComputeHash(Encoding.UTF8.GetBytes(password));
    }

    public static string Encode(string source)
    {
        // ok: weak-digest
        MD5CryptoServiceProvider digest = new MD5CryptoServiceProvider();
        string[] password = BitConverter.ToString(digest.ComputeHash(Encoding.UTF8.GetBytes(source))).Split('-');
        return string.Concat(password);
    }
}
