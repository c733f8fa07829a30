package account

func login(c *gin.Context, w http.ResponseWriter, token string) {
	// ruleid: login-cookie-without-flags
	c.SetCookie("token", token, 1800, "/", "", false, true)
	// ruleid: login-cookie-without-flags
	http.SetCookie(w, &http.Cookie{Name: "token", Value: token})
	// ok: login-cookie-without-flags
	http.SetCookie(w, &http.Cookie{Name: "token", Value: token, HttpOnly: true, Secure: true})
	// ok: login-cookie-without-flags
	c.SetCookie("token", token, 1800, "/", "", true, true)
	// ok: login-cookie-without-flags
	c.SetCookie("theme", "dark", 1800, "/", "", false, false)
}
