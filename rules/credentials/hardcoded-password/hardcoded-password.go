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
}
