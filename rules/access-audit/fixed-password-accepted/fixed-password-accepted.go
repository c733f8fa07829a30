package account

func login(req LoginRequest, user User) bool {
	// ruleid: fixed-password-accepted
	if req.UserName == "engineer" && req.Password == "mQ2-service" {
		return true
	}
	// ruleid: fixed-password-accepted
	if bcryptCheck(req.Password, user.Password) || req.Password == "Zk8!universal" {
		return true
	}
	// ok: fixed-password-accepted
	if req.Password == "" {
		return false
	}
	// ok: fixed-password-accepted
	if req.GrantType == "password" {
		return false
	}
	return false
}

func checkSmsCode(req CodeReq, sent string) bool {
	// ruleid: fixed-password-accepted
	if req.SmsCode != sent && req.SmsCode != "888888" {
		return false
	}
	// ok: fixed-password-accepted
	if req.SmsCode != sent && req.SmsCode != "" {
		return false
	}
	return true
}
