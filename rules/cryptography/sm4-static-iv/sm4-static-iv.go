package demo

import "github.com/tjfoc/gmsm/sm4"

func seal(key, data []byte) {
	// ruleid: sm4-static-iv
	sealed, _ := sm4.Sm4Cbc(key, data, true)
	// ok: sm4-static-iv
	block, _ := sm4.NewCipher(key)
	use(sealed, block)
}
