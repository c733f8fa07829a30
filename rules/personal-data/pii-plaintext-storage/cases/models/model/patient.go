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
