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

type PatientStorage struct{}

func GetPatientStorage() *PatientStorage {
	return instance
}

func (s *PatientStorage) Find(id string) (*model.Patient, error) {
	var patient model.Patient
	return &patient, db.First(&patient, id).Error
}

func (s *PatientStorage) Total() (int64, error) {
	return 0, nil
}
