package demo

import (
	"crypto/aes"
	"crypto/cipher"
)

func seal(key, iv []byte) {
	block, _ := aes.NewCipher(key)
	size := block.BlockSize()
	// ruleid: static-iv
	mode := cipher.NewCBCEncrypter(block, key[:size])
	// ok: static-iv
	other := cipher.NewCBCEncrypter(block, iv)
	use(mode, other)
}
