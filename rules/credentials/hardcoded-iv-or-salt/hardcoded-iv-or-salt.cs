class LisCipher
{
    string Encrypt(string text)
    {
        DESCryptoServiceProvider des = new DESCryptoServiceProvider();
        // ruleid: hardcoded-iv-or-salt
        byte[] IV = new byte[8] { 56, 50, 55, 56, 56, 55, 49, 49 };
        // ok: hardcoded-iv-or-salt what a comment holds protects nothing
        // byte[] IV = new byte[8] { 56, 50, 55, 56, 56, 55, 49, 49 };
        // ok: hardcoded-iv-or-salt all zero: the cipher call's defect
        byte[] zeroIV = new byte[8] { 0, 0, 0, 0, 0, 0, 0, 0 };
        return Convert.ToBase64String(des.CreateEncryptor(key, IV).TransformFinalBlock(bytes, 0, bytes.Length));
    }
}
