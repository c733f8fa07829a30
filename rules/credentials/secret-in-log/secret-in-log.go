package account

func Login(c *gin.Context, req LoginRequest, token string) {
	// ruleid: secret-in-log
	log.Println("login", req.UserName, req.Password)
	// ruleid: secret-in-log
	global.LOG.Info("login", zap.String("token", token))
	// ruleid: secret-in-log
	fmt.Println(c.Query("password"))
	// ruleid: secret-in-log
	logger.Infof("%s", fmt.Sprintf("token %s", token))
	// ok: secret-in-log
	log.Println("login", req.UserName)
	// ok: secret-in-log
	log.Println(len(token), token == "")
	// ok: secret-in-log
	global.LOG.Info("login", zap.String("user", req.UserName))
}
