package handler

import (
	"encoding/json"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/zeromicro/go-zero/rest/httpx"
	"his/logic"
	"his/model"
)

func (h *PatientHandler) List(w http.ResponseWriter, r *http.Request) {
	var patients []model.Patient
	h.db.Find(&patients)
	json.NewEncoder(w).Encode(patients)
}

func (h *PatientHandler) Count(w http.ResponseWriter, r *http.Request) {
	var patients []model.Patient
	h.db.Find(&patients)
	json.NewEncoder(w).Encode(map[string]int{"count": len(patients)})
}

func (h *PatientHandler) Get(w http.ResponseWriter, r *http.Request) {
	patient, err := h.svc.Get(r.URL.Query().Get("id"))
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	data, _ := json.Marshal(patient)
	w.Write(data)
}

func Phones(db *DB) gin.HandlerFunc {
	return func(c *gin.Context) {
		var patients []model.Patient
		db.Find(&patients)
		list := []gin.H{}
		for _, patient := range patients {
			list = append(list, gin.H{"id": patient.ID, "mobile": patient.Phone})
		}
		c.JSON(http.StatusOK, list)
	}
}

func Names(db *DB) gin.HandlerFunc {
	return func(c *gin.Context) {
		var patients []model.Patient
		db.Find(&patients)
		list := []gin.H{}
		for _, patient := range patients {
			list = append(list, gin.H{"id": patient.ID, "name": patient.Name})
		}
		c.JSON(http.StatusOK, list)
	}
}

func Saved(c *gin.Context) {
	var req model.PatientReq
	c.ShouldBindJSON(&req)
	c.JSON(http.StatusOK, gin.H{"phone": req.Phone})
}

func GetPatientHandler(ctx *ServiceContext) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		l := logic.NewGetPatientLogic(r.Context(), ctx)
		resp, err := l.GetPatient(r.URL.Query().Get("id"))
		if err != nil {
			httpx.Error(w, err)
		} else {
			httpx.OkJson(w, resp)
		}
	}
}
