package demo

import "github.com/tjfoc/gmsm/sm4"

func encrypt(key, data []byte) {
	// ruleid: sm4-ecb
	first, _ := sm4.Sm4Ecb(key, data, true)
	// ok: sm4-ecb
	block, _ := sm4.NewCipher(key)
	_, _ = first, block
}
