package api

import (
	"net/http"

	"github.com/gin-gonic/gin"

	"his/types"
)

func FindPatient(id string) (*types.PatientInfo, error) {
	return store.Find(id)
}

func FindWard(id string) (*types.Ward, error) {
	return store.FindWard(id)
}

func FindDoctors() ([]types.DoctorInfo, error) {
	return store.Doctors()
}

func GetPatient(c *gin.Context) {
	resp := &types.BaseResponse{}
	patient, err := api.FindPatient(c.Query("id"))
	if err != nil {
		resp.Code = 450
		c.AbortWithStatusJSON(http.StatusOK, resp)
		return
	}
	resp.Data = patient
	c.AbortWithStatusJSON(http.StatusOK, resp)
}

func ListPatients(c *gin.Context) {
	var patients []types.PatientInfo
	db.Find(&patients)
	data := make(map[string]interface{})
	data["total"] = len(patients)
	data["list"] = patients
	c.JSON(http.StatusOK, data)
}

func CountPatients(c *gin.Context) {
	var patients []types.PatientInfo
	db.Find(&patients)
	data := make(map[string]interface{})
	data["total"] = len(patients)
	c.JSON(http.StatusOK, data)
}

func GetWard(c *gin.Context) {
	resp := &types.BaseResponse{}
	ward, _ := api.FindWard(c.Query("id"))
	resp.Data = ward
	c.JSON(http.StatusOK, resp)
}

// Telephones of staff: a note.
func ListDoctors(c *gin.Context) {
	resp := types.BaseResponse{}
	doctors, _ := api.FindDoctors()
	resp.Data = doctors
	c.JSON(http.StatusOK, resp)
}
