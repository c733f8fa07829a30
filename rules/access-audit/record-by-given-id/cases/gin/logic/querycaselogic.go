package logic

func (l *QueryCaseLogic) QueryCase(req *types.QueryCaseRequest) (resp *types.QueryCaseResponse, err error) {
	res, err := l.svcCtx.PatientModel.FindOne(l.ctx, req.Pid)
	return &types.QueryCaseResponse{Body: res}, err
}

func (l *QueryHospitalLogic) QueryHospital(req *types.QueryHospitalRequest) (resp *types.QueryHospitalResponse, err error) {
	res, err := l.svcCtx.HospitalModel.FindOne(l.ctx, req.Id)
	return &types.QueryHospitalResponse{Body: res}, err
}
