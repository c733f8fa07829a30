' ruleid: tls-version-old
ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12
' ok: tls-version-old
ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12
