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
        // ok: literal-cipher-key
        aes.Key = Encoding.UTF8.GetBytes(Configuration["Record:Key"]);
        // ok: literal-cipher-key
        aes.Key = Encoding.UTF8.GetBytes(keyFromServer);
    }
}
