package service

import "his/model"

type PatientService struct{}

type Answer struct {
	Token   string           `json:"token"`
	Visitor *model.VisitorVO `json:"visitor"`
}

func (s *PatientService) List() ([]model.PatientVO, error) {
	patients, err := s.repo.List()
	views := make([]model.PatientVO, len(patients))
	for i, patient := range patients {
		views[i] = *patient.ToVO()
	}
	return views, err
}

func (s *PatientService) Full(id int64) (*model.PatientVO, error) {
	patient, err := s.repo.Get(id)
	return patient.ToFullVO(), err
}

func (s *PatientService) Part(id int64) *model.PatientVO {
	return s.repo.Get(id).ToPartVO()
}

func (s *PatientService) Visit(id int64) (*Answer, error) {
	patient, err := s.repo.Get(id)
	return &Answer{Token: token(), Visitor: patient.ToVisitor()}, err
}
