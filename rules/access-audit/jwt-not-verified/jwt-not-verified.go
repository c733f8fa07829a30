package account

func read(text string) {
	parser := jwt.NewParser()
	// ruleid: jwt-not-verified
	token, _, _ := parser.ParseUnverified(text, claims)
	// ok: jwt-not-verified
	sound, _ := parser.ParseWithClaims(text, claims, keyOf)
	use(token, sound)
}
