package demo

func derive(password, salt []byte) {
	// ruleid: password-hash-rounds
	few := pbkdf2.Key(password, salt, 1000, 32, sm3.New)
	// ruleid: password-hash-rounds
	cheap, _ := bcrypt.GenerateFromPassword(password, bcrypt.MinCost)
	// ok: password-hash-rounds
	many := pbkdf2.Key(password, salt, 210000, 32, sm3.New)
	// ok: password-hash-rounds
	standard, _ := bcrypt.GenerateFromPassword(password, bcrypt.DefaultCost)
	use(few, cheap, many, standard)
}
