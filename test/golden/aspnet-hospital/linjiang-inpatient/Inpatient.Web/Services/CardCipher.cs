using System.Security.Cryptography;

namespace Inpatient.Web.Services
{
    /// <summary>就诊卡数据加密</summary>
    public class CardCipher
    {
        public byte[] Encrypt(byte[] key, byte[] iv, byte[] data)
        {
            // 老读卡器沿用的算法
            using (var des = new DESCryptoServiceProvider { Key = key, IV = iv })
            {
                return des.CreateEncryptor().TransformFinalBlock(data, 0, data.Length);
            }
        }

        public byte[] EncryptForArchive(byte[] key, byte[] data)
        {
            // 不再使用 DES
            using (var aes = Aes.Create())
            {
                aes.Key = key;
                aes.Mode = CipherMode.CBC;
                aes.GenerateIV();
                return aes.CreateEncryptor().TransformFinalBlock(data, 0, data.Length);
            }
        }
    }
}
