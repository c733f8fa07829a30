package router

import "github.com/gin-gonic/gin"

func Routers(h *handler.PatientHandler) {
	r := gin.New()
	api := r.Group("/api", middleware.JWTAuth())
	api.GET("/patients/:id", h.Detail)
	api.DELETE("/prescriptions/:id", middleware.RequireRole("pharmacist"), handler.RemovePrescription)
}
