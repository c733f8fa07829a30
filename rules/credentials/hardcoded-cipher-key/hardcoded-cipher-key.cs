using System.Security.Cryptography;
class Des
{
    // ruleid: hardcoded-cipher-key
    private static string DESKey = "his_desencrypt_2016";
    // ruleid: hardcoded-cipher-key bytes
    private static byte[] Keys = { 0x12, 0x34, 0x56, 0x78, 0x90, 0xAB, 0xCD, 0xEF };
    // ok: hardcoded-cipher-key
    private static int KeySize = 256;
    DESCryptoServiceProvider provider = new DESCryptoServiceProvider();
    // ruleid: hardcoded-cipher-key
    SecurityKey key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes("hisSigningSecretKey2024"));
    // ok: hardcoded-cipher-key
    SecurityKey other = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(configuration["Jwt:Key"]));
    // ruleid: hardcoded-cipher-key
    public static string Encrypt(string text) { return Encrypt(text, "westerberg"); }
    // ruleid: hardcoded-cipher-key
    public static string Read(string text) => DESEncrypt.Decrypt(text, "WESTERBERG", Encoding.UTF8);
    // ruleid: hardcoded-cipher-key
    byte[] key = System.Text.Encoding.Default.GetBytes("WESTERBERG");
    // ok: hardcoded-cipher-key
    byte[] body = System.Text.Encoding.Default.GetBytes("WESTERBERG");
    // ok: hardcoded-cipher-key
    public static string Write(string text) => Cipher.Encrypt(text, "utf-8");
    // ok: hardcoded-cipher-key
    public static string Form(string text) => Cipher.Encrypt(text, "DES/CBC/PKCS7");
    // ok: hardcoded-cipher-key
    public static string Kept(string text) => Cipher.Encrypt(text, Settings.Key);

    // ruleid: hardcoded-cipher-key
    string token = JwtBuilder.Create().WithSecret("his-Signing-2024").Encode();
    // ok: hardcoded-cipher-key
    string other = JwtBuilder.Create().WithSecret(Configuration["Jwt:Secret"]).Encode();
}
