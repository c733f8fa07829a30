using System.Security.Cryptography;

namespace His.Demo
{
    public class RecordCipher
    {
        public byte[] Encrypt(byte[] data)
        {
            // ruleid: broken-cipher
            using (var des = new DESCryptoServiceProvider())
            // ruleid: broken-cipher
            using (var triple = TripleDES.Create())
            // ok: broken-cipher
            using (var aes = Aes.Create())
            {
                return aes.CreateEncryptor().TransformFinalBlock(data, 0, data.Length);
            }
        }

        public void Others(byte[] key)
        {
            // ruleid: broken-cipher
            var initialised = new DESCryptoServiceProvider { Key = key };
            // ruleid: broken-cipher
            var both = new TripleDESCryptoServiceProvider() { Key = key };
            // ok: broken-cipher
            var other = new AesCryptoServiceProvider { Key = key };
            // ruleid: broken-cipher
            var cipher = CipherUtilities.GetCipher("DESede/CBC/PKCS7Padding");
            // ok: broken-cipher
            var strong = CipherUtilities.GetCipher("SM4/GCM/NoPadding");
            // ok: broken-cipher
            var order = Destination.Create("DES");
        }
    }
}
