package main
// ruleid: tls-version-old
var old = &tls.Config{MinVersion: tls.VersionTLS12}
// ok: tls-version-old
var modern = &tls.Config{MinVersion: tls.VersionTLS12}
