package api

import (
	"hospital/service"

	"github.com/gin-gonic/gin"
)

type PatientApi struct{}

var patientService = new(service.PatientService)

func (a *PatientApi) GetPatientList(c *gin.Context) {
	list, total, err := patientService.GetPatientList(0, 10)
	if err != nil {
		c.JSON(200, gin.H{"msg": "failed"})
		return
	}
	c.JSON(200, gin.H{"list": list, "total": total})
}

func (a *PatientApi) GetNamed(c *gin.Context) {
	found, _ := patientService.GetNamed(1)
	c.JSON(200, gin.H{"data": found})
}

func (a *PatientApi) GetWithWards(c *gin.Context) {
	data, _ := patientService.GetWithWards()
	c.JSON(200, data)
}

func (a *PatientApi) GetWards(c *gin.Context) {
	list, total, _ := patientService.GetWards()
	c.JSON(200, gin.H{"list": list, "total": total})
}

func (a *PatientApi) GetMasked(c *gin.Context) {
	list, _ := patientService.GetMasked()
	c.JSON(200, gin.H{"list": list})
}
