package demo

import (
	"crypto"
	"crypto/hmac"
	"crypto/rsa"
	"crypto/sha1"
	"crypto/sha256"
)

func sign(key []byte, private *rsa.PrivateKey, digest []byte) {
	// ruleid: weak-signature
	first := hmac.New(sha1.New, key)
	// ruleid: weak-signature
	second, _ := rsa.SignPKCS1v15(nil, private, crypto.SHA1, digest)
	// ok: weak-signature
	third := hmac.New(sha256.New, key)
	use(first, second, third)
}

func calcAuthorization(source string, secretId string, secretKey string) (auth string, err error) {
	// ok: weak-signature the gateway's protocol
	mac := hmac.New(sha1.New, []byte(secretKey))
	mac.Write([]byte(source))
	sign := base64.StdEncoding.EncodeToString(mac.Sum(nil))
	auth = fmt.Sprintf("hmac id=\"%s\", algorithm=\"hmac-sha1\", headers=\"x-date x-source\", signature=\"%s\"", secretId, sign)
	return auth, nil
}
