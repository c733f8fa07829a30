package patient

func routes(group *gin.RouterGroup) {
	// ruleid: pii-in-url
	group.GET("/sms/:phone", send)
	// ok: pii-in-url
	group.GET("/patient/:id", get)
}

func send(c *gin.Context) {
	// ruleid: pii-in-url
	name := c.Query("patientName")
	// ok: pii-in-url
	page := c.Query("page")
	// ok: pii-in-url
	phone := c.PostForm("phone")
	use(name, page, phone)
}
