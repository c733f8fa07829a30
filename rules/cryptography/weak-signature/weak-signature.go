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
