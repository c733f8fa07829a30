package service

import (
	"fmt"
	"log"

	"go.uber.org/zap"
	"his/model"
)

func (s *PatientService) Save(patient *model.Patient, bed model.Bed) error {
	log.Printf("save %+v", patient)
	s.logger.Info("save", zap.Any("patient", patient))
	log.Printf("save %d", patient.ID)
	fmt.Println(bed)
	if err := s.db.Create(patient).Error; err != nil {
		log.Println("save:", err)
		return fmt.Errorf("save %d: %w", patient.ID, err)
	}
	return nil
}

func (s *PatientService) List() ([]model.Patient, error) {
	var patients []model.Patient
	err := s.db.Find(&patients).Error
	fmt.Println(len(patients))
	fmt.Println(patients)
	return patients, err
}
