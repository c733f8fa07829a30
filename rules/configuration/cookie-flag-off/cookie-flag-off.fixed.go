package main
import "net/http"
func write(w http.ResponseWriter, id string) {
	// ruleid: cookie-flag-off
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: id, HttpOnly: true})
	// ok: cookie-flag-off
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: id, HttpOnly: true, Secure: true})
}
