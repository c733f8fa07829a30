package main
func open() {
	// ruleid: database-superuser
	db, err := sql.Open("mysql", "root:{{.Password}}@tcp(10.20.30.40:3306)/his")
	// ok: database-superuser
	db, err = sql.Open("mysql", "his_app:{{.Password}}@tcp(10.20.30.40:3306)/his")
}
