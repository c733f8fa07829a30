package model

type Resident struct {
	Name   string `db:"name"`
	IdCard string `db:"id_card"`
}

type Inpatient struct {
	Name   string `json:"name"`
	IdCard string `json:"idCard"`
}

func (Inpatient) TableName() string { return "inpatient" }

type InpatientForm struct {
	Name   string `json:"name"`
	IdCard string `json:"idCard"`
}
