package demo

import (
	"crypto/des"
	"crypto/rc4"

	"github.com/tjfoc/gmsm/sm4"
)

func encrypt(key []byte) {
	// ruleid: broken-cipher
	block, _ := des.NewTripleDESCipher(key)
	// ruleid: broken-cipher
	stream, _ := rc4.NewCipher(key)
	// ok: broken-cipher
	strong, _ := sm4.NewCipher(key)
	_, _, _ = block, stream, strong
}
