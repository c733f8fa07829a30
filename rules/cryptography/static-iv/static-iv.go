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

func sealWithZeros(block cipher.Block, text []byte) {
	iv := make([]byte, aes.BlockSize)
	// ruleid: static-iv
	mode := cipher.NewCBCEncrypter(block, iv)
	mode.CryptBlocks(text, text)
}

func sealFreshly(block cipher.Block, text []byte) error {
	iv := make([]byte, aes.BlockSize)
	if _, err := io.ReadFull(rand.Reader, iv); err != nil {
		return err
	}
	// ok: static-iv
	mode := cipher.NewCBCEncrypter(block, iv)
	mode.CryptBlocks(text, text)
	return nil
}

func sealCopied(block cipher.Block, given []byte) cipher.Stream {
	iv := make([]byte, aes.BlockSize)
	copy(iv, given)
	// ok: static-iv
	return cipher.NewCTR(block, iv)
}

func openStored(block cipher.Block, sealed []byte) (cipher.BlockMode, error) {
	iv := make([]byte, aes.BlockSize)
	_, err := hex.Decode(iv, sealed[:32])
	// ok: static-iv
	return cipher.NewCBCDecrypter(block, iv), err
}
