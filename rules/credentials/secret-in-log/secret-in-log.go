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

func Send(phone string, code string) {
	// ruleid: secret-in-log
	logger.Warn("短信验证码（console provider）", zap.String("phone", maskPhone(phone)), zap.String("code", code))
	// ruleid: secret-in-log
	fmt.Printf("验证码 %s 已发送\n", code)
	// ruleid: secret-in-log
	log.Println("verification code:", code)
	// ok: secret-in-log
	logger.Error("短信验证码发送失败", zap.String("code", code))
	// ok: secret-in-log
	logger.Info("response", zap.String("code", code))
	// ok: secret-in-log
	log.Println("验证码已发送", phone)
}

func Seed(hashedPassword string) {
	admin := &Account{Username: "admin", Password: hashedPassword}
	// ok: secret-in-log the number of the record
	fmt.Printf("created %s\n", admin.ID)
	// ruleid: secret-in-log
	fmt.Printf("created with %s\n", admin.Password)
}

func loaded(cfg *Config) {
	// ruleid: secret-in-log
	log.Printf("settings: %+v", cfg)
	// ruleid: secret-in-log
	logger.Info("loaded", zap.Any("config", global.Config))
	// ok: secret-in-log
	log.Printf("listening on %s", cfg.Port)
	// ok: secret-in-log a path
	log.Printf("using config file %s", config)
}
