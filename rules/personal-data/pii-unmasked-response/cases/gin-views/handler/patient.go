package handler

import (
	"github.com/gin-gonic/gin"
	"his/service"
)

type PatientHandler struct {
	service *service.PatientService
}

func (h *PatientHandler) List(c *gin.Context) {
	list, err := h.service.List()
	if err != nil {
		response.Fail(c, err)
		return
	}
	response.Success(c, list)
}

func (h *PatientHandler) Full(c *gin.Context) {
	patient, _ := h.service.Full(1)
	response.Success(c, patient)
}

func (h *PatientHandler) Part(c *gin.Context) {
	response.Success(c, h.service.Part(1))
}

func (h *PatientHandler) Visit(c *gin.Context) {
	answer, _ := h.service.Visit(1)
	response.Success(c, answer)
}
