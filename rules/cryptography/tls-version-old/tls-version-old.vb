' ruleid: tls-version-old
ServicePointManager.SecurityProtocol = SecurityProtocolType.Ssl3
' ok: tls-version-old
ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12
