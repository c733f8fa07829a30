package model

type Archive struct {
	ID       uint   `gorm:"primarykey"`
	Name     string `gorm:"column:name"`
	IDCard   string `gorm:"column:id_card;size:18"`
	Passport string `gorm:"column:passport;serializer:encrypted"`
}

type PatientQuery struct {
	Name   string `form:"name"`
	IDCard string `form:"idCard"`
}

type MedicalRecord struct {
	BaseModel
	PatientID string `json:"patientId" gorm:"index"`
	Diagnosis string `json:"diagnosis"`
	Advice    string `json:"advice" gorm:"-"`
	Age       int    `json:"age"` // 由身份证号计算
}

type RecordView struct {
	PatientID string `json:"patientId"`
	Diagnosis string `json:"diagnosis"`
}
