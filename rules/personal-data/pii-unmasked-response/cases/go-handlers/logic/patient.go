package logic

import "his/model"

type GetPatientLogic struct {
	ctx *ServiceContext
}

func NewGetPatientLogic(c Context, ctx *ServiceContext) *GetPatientLogic {
	return &GetPatientLogic{ctx: ctx}
}

func (l *GetPatientLogic) GetPatient(id string) (*model.Patient, error) {
	return l.ctx.Patients.FindOne(id)
}
