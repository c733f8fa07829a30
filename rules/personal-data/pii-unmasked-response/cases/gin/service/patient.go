package service

import "his/model"

type PatientService struct{}

func (s *PatientService) Page(page int) (patients []model.Patient, total int64, err error) {
	err = db.Limit(20).Offset(page * 20).Find(&patients).Error
	return
}

func (s *PatientService) Count() int64 {
	var total int64
	db.Model(&model.Patient{}).Count(&total)
	return total
}
