package main

import (
	"github.com/cloudwego/hertz/pkg/app/server"
)

func main() {
	h := server.Default(server.WithHostPorts(":8080"))
	h.POST("/login", account.Login)
	h.GET("/patients/export", patient.ExportPatients)
	register(h)
	h.Spin()
}

func register(h *server.Hertz) {
	inner := h.Group("/api", middleware.JwtAuth())
	inner.GET("/patients", patient.ListPatients)
	inner.GET("/patients/:id", patient.GetPatient)
	inner.POST("/records", record.AddMedicalRecord)
}
