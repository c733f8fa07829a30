package model

import "gorm.io/gorm"

// 实名认证
type PeopleMsg struct {
	Id       int64
	RealName string
	IdNumber string
	gorm.Model
}

// A number of an order beside its name.
type Shipment struct {
	OrderName string
	IdNo      string
	gorm.Model
}
