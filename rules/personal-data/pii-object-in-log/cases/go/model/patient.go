package model

type Patient struct {
	ID     uint   `json:"id"`
	Name   string `json:"name"`
	IDCard string `json:"id_card"`
	Phone  string `json:"phone"`
}

type Bed struct {
	ID   uint   `json:"id"`
	Name string `json:"name"`
}
