package router

import (
	"github.com/gin-gonic/gin"

	"hospital/api"
)

func InitPatientRouter(private *gin.RouterGroup, public *gin.RouterGroup) {
	patients := private.Group("patients")
	{
		patients.GET("", api.ListPatients)
		patients.GET(":id", api.GetPatient)
		patients.DELETE(":id", api.DeletePatient)
	}
	open := public.Group("patients")
	{
		open.GET(":id/prescriptions", api.ListPrescriptions)
		open.GET(":id/diagnoses", api.ListDiagnoses)
	}
}

func InitInpatientRouter(group *gin.RouterGroup) {
	group.Group("inpatients").GET("", api.ListInpatients)
}

// Nobody says what stands before it.
func InitOutpatientRouter(group *gin.RouterGroup) {
	group.GET("outpatients", api.ListOutpatients)
}
