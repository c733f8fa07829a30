class Uses
{
    // ruleid: weak-transformation
    public const string Shared = "DESede/ECB/PKCS7Padding";
    // ok: weak-transformation
    public const string Strong = "SM4/GCM/NoPadding";

    void Seal()
    {
        // ok: weak-transformation
        var direct = CipherUtilities.GetCipher("AES/ECB/PKCS7Padding");
    }
}
