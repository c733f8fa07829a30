package account

func read(text string) {
	parser := jwt.NewParser()
	// ruleid: jwt-not-verified
	token, _, _ := parser.ParseUnverified(text, claims)
	// ok: jwt-not-verified
	sound, _ := parser.ParseWithClaims(text, claims, keyOf)
	use(token, sound)
}

func userOf(text string) (string, error) {
	// ruleid: jwt-not-verified
	token, _ := jwt.Parse(text, func(token *jwt.Token) (interface{}, error) {
		return secret, nil
	})
	claims, _ := token.Claims.(jwt.MapClaims)
	return claims["payload"].(string), nil
}

func checkedUserOf(text string) (string, error) {
	// ok: jwt-not-verified
	token, _ := jwt.Parse(text, keyOf)
	if token == nil || !token.Valid {
		return "", errors.New("invalid")
	}
	return token.Claims.(jwt.MapClaims)["payload"].(string), nil
}

func claimedUserOf(text string) (string, error) {
	// ok: jwt-not-verified
	token, _ := jwt.ParseWithClaims(text, &Claims{}, keyOf)
	if claims, ok := token.Claims.(*Claims); ok && token.Valid {
		return claims.Name, nil
	}
	return "", errors.New("invalid")
}

func askedUserOf(text string) (string, error) {
	// ok: jwt-not-verified
	token, err := jwt.Parse(text, keyOf)
	if err != nil {
		return "", err
	}
	return token.Claims.(jwt.MapClaims)["payload"].(string), nil
}
