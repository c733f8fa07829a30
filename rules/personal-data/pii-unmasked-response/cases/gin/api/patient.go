package api

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"his/model"
)

type PatientApi struct{}

func (a *PatientApi) List(c *gin.Context) {
	patients, total, err := patientService.Page(1)
	if err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": "failed"})
		return
	}
	response.OkWithDetailed(model.Page{List: patients, Total: total}, "ok", c)
}

func (a *PatientApi) Get(c *gin.Context) {
	var patient model.Patient
	db.First(&patient, c.Param("id"))
	c.JSON(http.StatusOK, gin.H{"data": patient})
}

func (a *PatientApi) Visitors(c *gin.Context) {
	var visitors []model.Visitor
	db.Find(&visitors)
	c.JSON(http.StatusOK, visitors)
}

func (a *PatientApi) Masked(c *gin.Context) {
	var patient model.Patient
	db.First(&patient, c.Param("id"))
	patient.IDCard = mask(patient.IDCard)
	c.JSON(http.StatusOK, patient)
}

func (a *PatientApi) Save(c *gin.Context) {
	var patient model.Patient
	if err := c.ShouldBindJSON(&patient); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()})
		return
	}
	db.Create(&patient)
	c.JSON(http.StatusOK, gin.H{"id": patient.ID})
}
