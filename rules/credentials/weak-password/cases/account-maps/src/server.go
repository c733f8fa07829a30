authorized := router.Group("/", gin.BasicAuth(gin.Accounts{
	"doctor": "doctor",
}))
