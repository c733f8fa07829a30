package demo

func use(key, password []byte, claims jwt.Claims) {
	// ruleid: international-algorithm
	block, _ := aes.NewCipher(key)
	// ruleid: international-algorithm
	mac := hmac.New(sha256.New, key)
	// ruleid: international-algorithm
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	// ruleid: international-algorithm
	stored, _ := bcrypt.GenerateFromPassword(password, 12)
	// ok: international-algorithm
	sm, _ := sm4.NewCipher(key)
	// ok: international-algorithm
	sm3mac := hmac.New(sm3.New, key)
	consume(block, mac, token, stored, sm, sm3mac)
}
