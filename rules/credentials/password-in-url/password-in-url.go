package account

func Login(c *gin.Context) {
	// ruleid: password-in-url
	password := c.Query("password")
	// ruleid: password-in-url
	other := c.Param("newPassword")
	// ok: password-in-url
	body := c.PostForm("password")
	// ruleid: password-in-url
	token := c.Query("token")
	// ok: password-in-url
	header := c.GetHeader("token")
	// ok: password-in-url
	name := c.Query("userName")
	enter(password, other, body, name)
}
