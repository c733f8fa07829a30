package handler

import (
	"github.com/gin-gonic/gin"
	"his/service"
)

type PatientHandler struct {
	svc *service.PatientService
	log *zap.Logger
}

func (h *PatientHandler) List(c *gin.Context) {
	list, total, err := h.svc.Page(1)
	if err != nil {
		response.Fail(c, errors.CodeInternalError)
		return
	}
	response.SuccessPage(c, list, total)
}

func (h *PatientHandler) Count(c *gin.Context) {
	response.Success(c, h.svc.Count())
}

func GetPatient(c *gin.Context) {
	patient, err := service.GetPatientStorage().Find(c.Param("id"))
	if err != nil {
		c.JSON(404, gin.H{"error": "not found"})
		return
	}
	c.JSON(200, patient)
}

func Total(c *gin.Context) {
	total, _ := service.GetPatientStorage().Total()
	c.JSON(200, total)
}

func Doctors(c *gin.Context) {
	var doctors []model.Attending
	db.Find(&doctors)
	c.JSON(200, doctors)
}
