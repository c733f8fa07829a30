package demo

import "net/http"

func Proxy(c *gin.Context) {
	// ruleid: ssrf
	body, _ := http.Get(c.Query("url"))
	// ok: ssrf
	token, _ := http.Get("https://api.example.org/token?code=" + c.Query("code"))
	c.JSON(200, []any{body, token})
}
