package main

import (
	"clinic/controller"
	"clinic/middleware"

	"github.com/kataras/iris/v12"
)

func main() {
	app := iris.New()
	jwt := middleware.NewJWT()

	patient := app.Party("/patient", jwt.Serve)
	patient.Get("/list", controller.PatientList)
	patient.Post("/create", controller.PatientAdd)
	patient.Post("/update", controller.PatientUpdate)

	app.PartyFunc("/medical-record", func(record iris.Party) {
		record.Use(jwt.Serve)
		record.Get("/{id}", controller.RecordGet)
	})

	open := app.Party("/export")
	open.Get("/patients", controller.PatientExport)
	open.Get("/version", controller.Version)
	app.Listen(":9001")
}
