// ruleid: tls-version-old
ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;
// ok: tls-version-old
ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;
// ok: tls-version-old
ServicePointManager.SecurityProtocol &= ~SecurityProtocolType.Ssl3;
// ruleid: tls-version-old
handler.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls11 | SslProtocols.Tls;
