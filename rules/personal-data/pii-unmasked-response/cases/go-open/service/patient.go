package service

import (
	"hospital/global"
	"hospital/model/patient"
)

type PatientService struct{}

func (s *PatientService) GetPatientList(page int, size int) (list interface{}, total int64, err error) {
	db := global.DB.Model(&patient.Patient{})
	var patients []patient.Patient
	err = db.Count(&total).Error
	if err != nil {
		return patients, total, err
	}
	err = db.Limit(size).Offset(page * size).Find(&patients).Error
	return patients, total, err
}

func (s *PatientService) GetNamed(id uint) (list any, err error) {
	var found []patient.Patient
	err = global.DB.Where("id = ?", id).Find(&found).Error
	list = found
	return
}

func (s *PatientService) GetWithWards() (map[string]interface{}, error) {
	var patients []patient.Patient
	if err := global.DB.Find(&patients).Error; err != nil {
		return nil, err
	}
	return map[string]interface{}{"list": patients, "wards": 3}, nil
}

// Wards only, though patients are counted.
func (s *PatientService) GetWards() (list interface{}, total int64, err error) {
	var patients []patient.Patient
	var wards []patient.Ward
	err = global.DB.Find(&patients).Error
	total = int64(len(patients))
	err = global.DB.Find(&wards).Error
	return wards, total, err
}

func (s *PatientService) GetMasked() (list interface{}, err error) {
	var patients []patient.Patient
	err = global.DB.Find(&patients).Error
	for i := range patients {
		patients[i].IdCard = maskIdCard(patients[i].IdCard)
		patients[i].Phone = maskPhone(patients[i].Phone)
	}
	return patients, err
}
