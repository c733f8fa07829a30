package demo

func make(keyFromServer []byte, token *jwt.Token) {
	// ruleid: literal-cipher-key
	first, _ := aes.NewCipher([]byte("Wg7#pQ2m9Zt4Lx8c"))
	// ruleid: literal-cipher-key
	signed, _ := token.SignedString([]byte("his-Signing-2024"))
	// ruleid: literal-cipher-key
	derived := pbkdf2.Key(password, []byte("hospital-salt"), 200000, 32, sm3.New)
	// ok: literal-cipher-key
	salted := pbkdf2.Key(password, saltOfUser, 200000, 32, sm3.New)
	// ok: literal-cipher-key
	second, _ := aes.NewCipher(keyFromServer)
	use(first, signed, second, derived, salted)
}

func store() {
	// ruleid: literal-cipher-key
	first := sessions.NewCookieStore([]byte("his-Session-2024"))
	// ok: literal-cipher-key
	second := sessions.NewCookieStore(securecookie.GenerateRandomKey(32))
	use(first, second)
}

// ruleid: literal-cipher-key
var secretKey = []byte("your-secret-key")

// ruleid: literal-cipher-key
var jwtKey = []byte("ward-signing-2031")

// ok: literal-cipher-key
var signingKey = []byte(os.Getenv("SIGNING_KEY"))

// ok: literal-cipher-key not a key
var secretary = []byte("ward secretary")

func newTokens(secret string) *Tokens {
	if secret == "" {
		// ruleid: literal-cipher-key
		secret = "clinic-default-secret"
	}
	// ok: literal-cipher-key the name of a setting
	secretKey := "clinic.jwt.secret"
	// ok: literal-cipher-key
	tokenKey := "auth:token:"
	return sign(secret, viper.GetString(secretKey), tokenKey)
}
