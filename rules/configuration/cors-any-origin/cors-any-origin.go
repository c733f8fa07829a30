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

func reflecting() gin.HandlerFunc {
	return func(c *gin.Context) {
		origin := c.Request.Header.Get("Origin")
		// ruleid: cors-any-origin
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Methods", "GET, POST")
		c.Next()
	}
}

func present(c *gin.Context) {
	origin := c.GetHeader("Origin")
	if origin != "" {
		c.Header("Access-Control-Allow-Headers", "Authorization")
		// ruleid: cors-any-origin
		c.Writer.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func asked(w http.ResponseWriter, r *http.Request) {
	// ruleid: cors-any-origin
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
}

func listed(c *gin.Context) {
	origin := c.GetHeader("Origin")
	if allowedOrigins[origin] {
		// ok: cors-any-origin
		c.Header("Access-Control-Allow-Origin", origin)
	}
	for _, one := range origins {
		if one == origin {
			// ok: cors-any-origin
			c.Header("Access-Control-Allow-Origin", origin)
		}
	}
}

func configured(c *gin.Context) {
	origin := config.Get().Origin
	// ok: cors-any-origin
	c.Header("Access-Control-Allow-Origin", origin)
}

func own() gin.HandlerFunc {
	return cors.New(cors.Config{
		// ruleid: cors-any-origin
		AllowOriginFunc: func(origin string) bool { return true },
	})
}

func compared() gin.HandlerFunc {
	return cors.New(cors.Config{
		// ok: cors-any-origin
		AllowOriginFunc: func(origin string) bool { return origin == "https://his.hospital.internal" },
	})
}

func aligned(r *gin.Engine) {
	r.Use(cors.New(cors.Config{
		// ruleid: cors-any-origin
		AllowOrigins:     []string{"*"},
		AllowCredentials: true,
	}))
}

var anybody = websocket.Upgrader{
	// ruleid: cors-any-origin
	CheckOrigin: func(r *http.Request) bool { return true },
}

var ours = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool {
		// ok: cors-any-origin
		return r.Header.Get("Origin") == "https://his.hospital.cn"
	},
}
