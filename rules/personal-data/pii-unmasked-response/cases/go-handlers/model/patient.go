package model

type Patient struct {
	ID     uint   `json:"id"`
	Name   string `json:"name"`
	IDCard string `json:"id_card"`
	Phone  string `json:"phone"`
}

type PatientReq struct {
	Name  string `json:"name"`
	Phone string `json:"phone"`
}
