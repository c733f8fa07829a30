using Org.BouncyCastle.Security;

namespace His.Demo
{
    public class RecordCipher
    {
        public void Encrypt()
        {
            // ruleid: sm4-ecb
            var ecb = CipherUtilities.GetCipher("SM4/ECB/PKCS7Padding");
            // ok: sm4-ecb
            var gcm = CipherUtilities.GetCipher("SM4/GCM/NoPadding");
        }
    }
}
