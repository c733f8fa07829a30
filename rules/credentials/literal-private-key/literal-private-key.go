package demo

import "github.com/tjfoc/gmsm/x509"

func open(text string) {
	// ruleid: literal-private-key
	first, _ := x509.ReadPrivateKeyFromHex("5b0f3a9d2c7e4186f0b1a2c3d4e5f60718293a4b5c6d7e8f9012a3b4c5d6e7f8")
	// ok: literal-private-key
	second, _ := x509.ReadPrivateKeyFromHex(text)
	// ok: literal-private-key
	third, _ := x509.ReadPublicKeyFromHex("04a1b2c3d4e5f60718293a4b5c6d7e8f9012a3b4c5d6e7f8")
	use(first, second, third)
}
