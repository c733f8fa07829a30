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
	// ruleid: secret-in-log
	log.Println("DB_PASSWORD:", os.Getenv("DB_PASSWORD"))
	// ruleid: secret-in-log
	log.Printf("jwt %s", viper.GetString("jwt.secret-key"))
	tokenString, err := issue(req.UserName)
	// ruleid: secret-in-log
	fmt.Printf("issued: %s\n", tokenString)
	// ok: secret-in-log
	log.Println("DB_USER:", os.Getenv("DB_USER"), err)
	// ok: secret-in-log
	log.Println("token ready", tokenString != "")
	// ok: secret-in-log
	log.Println("login", req.UserName)
	// ok: secret-in-log
	log.Println(len(token), token == "")
	// ok: secret-in-log
	global.LOG.Info("login", zap.String("user", req.UserName))
}
