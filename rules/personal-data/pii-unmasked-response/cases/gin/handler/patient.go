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
