package main
// ruleid: tls-verification-off
var insecure = &tls.Config{InsecureSkipVerify: true}
// ok: tls-verification-off
var secure = &tls.Config{RootCAs: pool}
