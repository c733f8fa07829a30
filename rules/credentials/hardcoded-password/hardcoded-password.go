package his

func open() {
	// ruleid: hardcoded-password
	db, _ := sql.Open("mysql", "his_app:Kq7#mVx2pL9w@tcp(db.his.local:3306)/his")
	// ruleid: hardcoded-password
	password := "tR8vZ!q3LmN5"
	// ok: hardcoded-password
	password = os.Getenv("DB_PASSWORD")
	// ok: hardcoded-password
	dsn := fmt.Sprintf("%s:%s@tcp(%s)/his", user, password, host)
	// ruleid: hardcoded-password
	cfg := Config{User: "his_app", Password: "Zt6%hWq9LmX3"}
	// ruleid: hardcoded-password
	dialer := gomail.NewDialer("smtp.his.local", 587, "notice@his.local", "Zt6%hWq9LmX3")
	// ruleid: hardcoded-password
	auth := smtp.PlainAuth("", "notice@his.local", "Zt6%hWq9LmX3", "smtp.his.local")
	// ok: hardcoded-password
	dialer = gomail.NewDialer("smtp.his.local", 587, "notice@his.local", os.Getenv("MAIL_PASSWORD"))
}
