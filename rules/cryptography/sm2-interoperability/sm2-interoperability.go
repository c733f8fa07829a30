package demo

func seal(key *sm2.PublicKey, data []byte) {
	// ruleid: sm2-interoperability
	old, _ := sm2.Encrypt(key, data, rand.Reader, sm2.C1C2C3)
	// ok: sm2-interoperability
	standard, _ := sm2.Encrypt(key, data, rand.Reader, sm2.C1C3C2)
	use(old, standard)
}
