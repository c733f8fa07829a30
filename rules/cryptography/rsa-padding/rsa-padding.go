package demo

import "crypto/rsa"

func seal(key *rsa.PublicKey, data []byte) {
	// ruleid: rsa-padding
	first, _ := rsa.EncryptPKCS1v15(reader, key, data)
	// ok: rsa-padding
	second, _ := rsa.EncryptOAEP(hash, reader, key, data, nil)
	use(first, second)
}
