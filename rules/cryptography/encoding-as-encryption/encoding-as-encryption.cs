using System;
using System.Text;

class Masking
{
    public static string EncryptIdCard(string idCard)
    {
        // ruleid: encoding-as-encryption
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(idCard));
    }

    public static string Encrypt(string text)
    {
        // ruleid: encoding-as-encryption
        byte[] bytes = Encoding.Default.GetBytes(text);
        return Convert.ToBase64String(bytes);
    }

    public static string EncryptRecord(string record)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(record);
        byte[] sealed_ = sm4.Encrypt(bytes);
        // ok: encoding-as-encryption
        return Convert.ToBase64String(sealed_);
    }

    public static string EncodeHeader(string text)
    {
        // ok: encoding-as-encryption
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
    }
}
