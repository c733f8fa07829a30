package main
func open() {
	// ruleid: database-superuser
	db, err := sql.Open("mysql", "root:{{.Password}}@tcp(10.20.30.40:3306)/his")
	// ok: database-superuser
	db, err = sql.Open("mysql", "his_app:{{.Password}}@tcp(10.20.30.40:3306)/his")
	// ruleid: database-superuser
	db, err = gorm.Open(postgres.Open("host=10.20.30.40 user=postgres password={{.Password}} dbname=his"))
	// ok: database-superuser
	db, err = gorm.Open(postgres.Open("host=10.20.30.40 user=his_app password={{.Password}} dbname=his"))
	// ruleid: database-superuser
	pool, err := pgxpool.New(ctx, "postgres://postgres:{{.Password}}@10.20.30.40:5432/his")
	// ok: database-superuser
	log.Info("no such role: user=postgres")
	// ok: database-superuser
	mirror := "https://root:token@git.example.org/his"
}

func load() Settings {
	viper.SetDefault("log.level", "info")
	// ruleid: database-superuser
	viper.SetDefault("database.user", "root")
	return Settings{
		// ruleid: database-superuser
		User: getEnvOrDefault("DB_USER", "postgres"),
		// ok: database-superuser
		Reader: getEnv("DB_USER", "his_app"),
		// ok: database-superuser
		Home: getEnv("HOME_USER", "root"),
	}
}
