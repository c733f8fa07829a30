package server

import (
	"github.com/gin-gonic/gin"

	"hospital/app/record"
)

func InitRecordRouter(group *gin.RouterGroup) {
	records := group.Group("/record")
	records.GET("/patients", QueryPatients)
	records.GET("/prescriptions", QueryPrescriptions)
	records.PUT("/patient", UpdatePatient)
	records.GET("/diagnosis", QueryDiagnosis)
}

// Who calls was put into the context by a filter that says nothing of it.
func QueryPatients(ctx *gin.Context) {
	caller, exists := ctx.Get("user_message")
	if !exists {
		ctx.AbortWithStatus(401)
		return
	}
	ctx.JSON(200, record.PatientsOf(caller))
}

func QueryPrescriptions(ctx *gin.Context) {
	ctx.JSON(200, record.PrescriptionsOf(ctx.MustGet("user_message")))
}

func UpdatePatient(ctx *gin.Context) {
	ctx.JSON(200, record.Update(ctx.Query("id"), ctx.GetHeader("User-Agent")))
}

func QueryDiagnosis(ctx *gin.Context) {
	ctx.JSON(200, record.DiagnosisOf(ctx.Query("id")))
}
