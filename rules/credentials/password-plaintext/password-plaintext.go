package account

func Login(req LoginRequest) bool {
	user := find(req.UserName)
	// ruleid: password-plaintext
	if user.Password != req.Password {
		return false
	}
	// ok: password-plaintext
	if req.Password != req.ConfirmPassword {
		return false
	}
	// ok: password-plaintext
	return bcrypt.CompareHashAndPassword([]byte(user.Password), []byte(req.Password)) == nil
}

func SignIn(c *gin.Context) {
	name := c.PostForm("name")
	password := c.PostForm("password")
	// ruleid: password-plaintext
	db.Where("name = ? AND password = ?", name, password).First(&user)
	digest := utils.Md5(password)
	// ok: password-plaintext
	db.Where("name = ? AND password = ?", name, digest).First(&user)
	// ok: password-plaintext
	db.Where("name = ?", name).First(&user)
}

func Find(name, passWord string) (*User, error) {
	var user User
	// ruleid: password-plaintext
	err := db.Where("name = ? AND pass_word = ?", name, passWord).First(&user).Error
	return &user, err
}

func FindHashed(name, passWord string) (*User, error) {
	var user User
	passWord = utils.EncryptPassword(passWord)
	// ok: password-plaintext
	err := db.Where("name = ? AND pass_word = ?", name, passWord).First(&user).Error
	return &user, err
}
