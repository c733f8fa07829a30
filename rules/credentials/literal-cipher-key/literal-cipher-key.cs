using System.Security.Cryptography;
using System.Text;

class Ciphers
{
    void Make(Aes aes, string keyFromServer)
    {
        // ruleid: literal-cipher-key
        aes.Key = Encoding.UTF8.GetBytes("Wg7#pQ2m9Zt4Lx8c");
        // ruleid: literal-cipher-key
        aes.IV = Encoding.UTF8.GetBytes("8c4LxZt9m2pQ#g7W");
        // ruleid: literal-cipher-key
        var derived = new Rfc2898DeriveBytes(typed, Encoding.UTF8.GetBytes("hospital-salt"), 200000, HashAlgorithmName.SHA256);
        // ruleid: literal-cipher-key
        var copied = new Rfc2898DeriveBytes(typed, new byte[] { 0x21, 0x43, 0x65, 0x87, 0x09, 0xab, 0xcd, 0xef }, 200000, HashAlgorithmName.SHA256);
        // ok: literal-cipher-key
        var salted = new Rfc2898DeriveBytes(typed, saltOfUser, 200000, HashAlgorithmName.SHA256);
        // ok: literal-cipher-key
        aes.Key = Encoding.UTF8.GetBytes(Configuration["Record:Key"]);
        // ok: literal-cipher-key
        aes.Key = Encoding.UTF8.GetBytes(keyFromServer);
    }

    string Sign(IJwtEncoder encoder, IJwtDecoder decoder, IDictionary<string, object> payload, string secret)
    {
        // ruleid: literal-cipher-key
        var token = encoder.Encode(payload, "his-Signing-2024");
        // ruleid: literal-cipher-key
        var user = decoder.DecodeToObject<User>(token, "his-Signing-2024");
        // ok: literal-cipher-key
        var html = webEncoder.Encode(text, "attribute");
        // ok: literal-cipher-key
        return encoder.Encode(payload, secret);
    }
}

// Methods that cut a constant to the length that the algorithm asks for.
public class SymmetricMethod
{
    private byte[] GetLegalIV()
    {
        // ruleid: literal-cipher-key
        string text = "fixture-vector-of-some-length-0123456789";
        service.GenerateIV();
        int length = service.IV.Length;
        if (text.Length > length)
            text = text.Substring(0, length);
        return Encoding.ASCII.GetBytes(text);
    }

    private byte[] GetLegalKey()
    {
        // ok: literal-cipher-key from the settings
        string text = ConfigurationManager.AppSettings["CipherKey"];
        return Encoding.ASCII.GetBytes(text);
    }

    private byte[] GetHeader()
    {
        // ok: literal-cipher-key no key
        string text = "Content-Type: text/plain";
        return Encoding.ASCII.GetBytes(text);
    }

    private byte[] GetCacheKey(string name)
    {
        string prefix = "patients:";
        // ok: literal-cipher-key the name of an entry
        return Encoding.UTF8.GetBytes(prefix + name);
    }
}
