// ruleid: tls-verification-off
ServicePointManager.ServerCertificateValidationCallback = (sender, certificate, chain, errors) => true;
// ruleid: tls-verification-off
handler.ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator;
// ok: tls-verification-off
handler.ServerCertificateCustomValidationCallback = (request, certificate, chain, errors) => errors == SslPolicyErrors.None;
// ruleid: tls-verification-off
var his = "Server=10.20.30.40;Database=HIS;Trusted_Connection=True;TrustServerCertificate=True";
