package router

import "github.com/gin-gonic/gin"

func Routers(h *Handlers) {
	r := gin.New()
	r.POST("/login", h.Login)
	api := r.Group("/api")
	api.Use(middleware.JWTAuth())
	api.GET("/patients/:id", h.Patient)
	api.DELETE("/prescriptions/:prescriptionId", h.CancelPrescription)
	api.GET("/patients", h.Patients)
	api.GET("/patients/me", h.Mine)
	api.GET("/wards/:id", h.Ward)
	api.GET("/diagnoses/:id", middleware.RequireRole("doctor"), h.Diagnosis)
}
