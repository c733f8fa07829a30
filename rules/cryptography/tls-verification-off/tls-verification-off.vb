' ok: tls-verification-off
' client.CertificateValidationMode = X509CertificateValidationMode.None
' ruleid: tls-verification-off
ServicePointManager.ServerCertificateValidationCallback = handler => true
