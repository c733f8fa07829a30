package demo

func make(keyFromServer []byte, token *jwt.Token) {
	// ruleid: literal-cipher-key
	first, _ := aes.NewCipher([]byte("Wg7#pQ2m9Zt4Lx8c"))
	// ruleid: literal-cipher-key
	signed, _ := token.SignedString([]byte("his-Signing-2024"))
	// ok: literal-cipher-key
	second, _ := aes.NewCipher(keyFromServer)
	use(first, signed, second)
}
