package router

import "github.com/gin-gonic/gin"

func Routers(h *Handlers) {
	r := gin.New()
	api := r.Group("/api")
	api.Use(middleware.JWTAuth())
	api.GET("/patients/:id", h.Patient)
	api.PUT("/patients/:id", auth.RequirePerm("patient:write"), h.Update)
	api.POST("/patients", auth.RequirePerm("patient:write"), h.Create)
	api.DELETE("/patients/:id", auth.RequirePerm("patient:write"), h.Delete)
	api.POST("/prescriptions", auth.RequirePerm("prescription:write"), h.Prescribe)
	api.DELETE("/prescriptions/:id", auth.RequirePerm("prescription:write"), h.Cancel)
}
