package demo

func Login(c *gin.Context) {
	// ruleid: open-redirect
	c.Redirect(302, c.Query("target"))
	// ok: open-redirect
	c.Redirect(302, "/index?from="+c.Query("from"))
}
