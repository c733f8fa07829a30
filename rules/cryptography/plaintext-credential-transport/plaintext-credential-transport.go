package exchange

func signIn() {
	// ruleid: plaintext-credential-transport
	http.PostForm("http://10.20.30.73/oauth2/token", form)
	// ok: plaintext-credential-transport
	http.PostForm("https://10.20.30.73/oauth2/token", form)
}
