using System;
using System.Security.Cryptography.X509Certificates;

class PaymentCertificate
{
    X509Certificate2 Open(string file, string password)
    {
        // ruleid: literal-keystore-password
        var certificate = new X509Certificate2(file, "1230000109");
        // ruleid: literal-keystore-password
        var exportable = new X509Certificate2(file, "1230000109", X509KeyStorageFlags.MachineKeySet);
        // ok: literal-keystore-password
        var injected = new X509Certificate2(file, password);
        // ok: literal-keystore-password
        var fromEnvironment = new X509Certificate2(file, Environment.GetEnvironmentVariable("CERT_PASSWORD"));
        // ok: literal-keystore-password
        var publicOnly = new X509Certificate2("ca.cer");
        // ok: literal-keystore-password
        var open = new X509Certificate2(file, "");
        return certificate;
    }
}
