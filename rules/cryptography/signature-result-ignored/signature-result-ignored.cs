class Checks
{
    bool Check(RSA rsa, byte[] data, byte[] signature)
    {
        // ruleid: signature-result-ignored
        rsa.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
        // ok: signature-result-ignored
        var sound = rsa.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
        // ok: signature-result-ignored
        return rsa.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
    }
}
