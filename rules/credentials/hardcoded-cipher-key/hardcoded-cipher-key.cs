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
}
