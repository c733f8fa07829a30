package handler

import (
	"strconv"

	"github.com/gin-gonic/gin"
)

type PatientHandler struct {
	svc *service.PatientService
}

// The type says whose details they are.
func (h *PatientHandler) Detail(c *gin.Context) {
	patient, err := h.svc.Detail(c.Param("id"))
	if err == nil {
		patient, err = h.svc.GetByID(c.Param("id"))
	}
	response.Write(c, patient, err)
}

func GetVisitRecords(c *gin.Context) {
	parsed, err := strconv.ParseUint(c.Query("patientId"), 10, 64)
	if err != nil {
		c.Status(400)
		return
	}
	number := uint(parsed)
	records, err := store.GetMedicalRecords(number)
	response.Write(c, records, err)
}

func PrescriptionOf(c *gin.Context) {
	var prescription models.Prescription
	if err := db.Where("id = ?", c.Param("id")).First(&prescription).Error; err != nil {
		c.Status(404)
		return
	}
	c.JSON(200, prescription)
}

func Discharge(c *gin.Context) {
	var request DischargeRequest
	if err := c.ShouldBindJSON(&request); err != nil {
		return
	}
	db.Model(&models.Admission{}).Where("id = ?", request.ID).Update("state", 2)
}

func SuggestionsOf(c *gin.Context) {
	patientID := c.Param("patientId")
	var suggestions []Suggestion
	db.Where("patient_id = ? AND kind = ?", patientID, 1).Find(&suggestions)
	c.JSON(200, suggestions)
}

func ReportsOf(c *gin.Context) {
	id := c.Query("id")
	rows, err := db.Query("SELECT id, text FROM patients WHERE id = ?", id)
	response.Write(c, rows, err)
}

// Who calls is looked at.
func OwnRecords(c *gin.Context) {
	claims := c.MustGet("claims").(*Claims)
	records, err := store.GetMedicalRecords(c.Query("id"), claims.UserID)
	response.Write(c, records, err)
}

// A new record, nobody's.
func CreateRecord(c *gin.Context) {
	var request RecordRequest
	if err := c.ShouldBindJSON(&request); err != nil {
		return
	}
	store.CreateMedicalRecord(request.PatientID)
}

// Catalogues, and what belongs to no patient.
func DrugOf(c *gin.Context) {
	drug, err := store.GetDrug(c.Param("id"))
	response.Write(c, drug, err)
}

func DepartmentOf(c *gin.Context) {
	var department models.Department
	db.First(&department, c.Param("id"))
	c.JSON(200, department)
}

// A list of one page has no identifier.
func ListPatients(c *gin.Context) {
	patients, err := store.GetPatients(c.Query("page"))
	response.Write(c, patients, err)
}

// A role stands at its route.
func RemovePrescription(c *gin.Context) {
	store.DeletePrescription(c.Param("id"))
}
