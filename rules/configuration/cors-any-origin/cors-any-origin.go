package main
func configure(r *gin.Engine) {
	// ruleid: cors-any-origin
	r.Use(cors.New(cors.Config{AllowAllOrigins: true}))
	// ok: cors-any-origin
	r.Use(cors.New(cors.Config{AllowOrigins: []string{"https://his.hospital.internal"}}))
	// ruleid: cors-any-origin
	r.Use(cors.New(cors.Config{AllowOrigins: []string{"*"}, AllowMethods: []string{"GET"}}))
	// ruleid: cors-any-origin
	open := handlers.AllowedOrigins([]string{"*"})
	// ok: cors-any-origin
	methods := cors.Config{AllowOrigins: origins, AllowHeaders: []string{"*"}}
	// ruleid: cors-any-origin
	c.Header("Access-Control-Allow-Origin", "*")
}
