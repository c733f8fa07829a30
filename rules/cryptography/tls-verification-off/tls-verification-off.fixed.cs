// ruleid: tls-verification-off
ServicePointManager.ServerCertificateValidationCallback = (sender, certificate, chain, errors) => true;
// ruleid: tls-verification-off
handler.ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator;
// ok: tls-verification-off
handler.ServerCertificateCustomValidationCallback = (request, certificate, chain, errors) => errors == SslPolicyErrors.None;
// ruleid: tls-verification-off
var his = "Server=10.20.30.40;Database=HIS;Trusted_Connection=True;TrustServerCertificate=False";
// ruleid: tls-verification-off
private bool AcceptEverybody(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors) { return true; }
// ok: tls-verification-off
private bool AcceptOwn(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors) { return errors == SslPolicyErrors.None; }
// ruleid: tls-verification-off
ServicePointManager.ServerCertificateValidationCallback += new RemoteCertificateValidationCallback((sender, certificate, chain, errors) => true);
// ok: tls-verification-off
ServicePointManager.ServerCertificateValidationCallback = new RemoteCertificateValidationCallback(AcceptOwn);
// ruleid: tls-verification-off
credentials.ServiceCertificate.Authentication.CertificateValidationMode = X509CertificateValidationMode.ChainTrust;
// ruleid: tls-verification-off
public static bool CheckValidationResult(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors)
{
    // 直接确认，否则打不开
    return true;
}
// ok: tls-verification-off
public static bool CheckOwn(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors)
{
    // only what the system's store trusts
    return errors == SslPolicyErrors.None;
}
