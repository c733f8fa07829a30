using System.Security.Cryptography;

namespace His.Demo
{
    public class RecordCipher
    {
        public void Encrypt(byte[] data, byte[] key)
        {
            var aes = Aes.Create();
            // ruleid: ecb-mode
            aes.Mode = CipherMode.ECB;
            // ok: ecb-mode
            aes.Mode = CipherMode.CBC;
            // ruleid: ecb-mode
            var managed = new RijndaelManaged { Key = key, Mode = CipherMode.ECB, Padding = PaddingMode.PKCS7 };
            // ruleid: ecb-mode
            var bytes = aes.EncryptEcb(data, PaddingMode.PKCS7);
            // ok: ecb-mode
            var cbc = aes.EncryptCbc(data, key, PaddingMode.PKCS7);
            // ok: ecb-mode
            if (aes.Mode == CipherMode.ECB) throw new System.InvalidOperationException();
        }
    }
}
