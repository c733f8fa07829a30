package account

func Login(req LoginRequest) bool {
	user := find(req.UserName)
	// ruleid: password-plaintext
	if user.Password != req.Password {
		return false
	}
	// ok: password-plaintext
	if req.Password != req.ConfirmPassword {
		return false
	}
	// ok: password-plaintext
	return bcrypt.CompareHashAndPassword([]byte(user.Password), []byte(req.Password)) == nil
}
