package demo

import (
	"crypto/rand"
	"crypto/rsa"
)

func keys() {
	// ruleid: weak-key-size
	short, _ := rsa.GenerateKey(rand.Reader, 1024)
	// ok: weak-key-size
	strong, _ := rsa.GenerateKey(rand.Reader, 3072)
	use(short, strong)
}
