package account

func issue(user User) {
	// ruleid: jwt-without-expiry
	open := jwt.NewWithClaims(jwt.SigningMethodES256, jwt.MapClaims{"id": user.ID})
	// ok: jwt-without-expiry
	limited := jwt.NewWithClaims(jwt.SigningMethodES256, jwt.MapClaims{"id": user.ID, "exp": until})
	use(open, limited)
}
