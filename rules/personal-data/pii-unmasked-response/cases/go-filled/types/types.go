package types

type BaseResponse struct {
	Code int         `json:"code"`
	Msg  string      `json:"msg"`
	Data interface{} `json:"data"`
}

type PatientInfo struct {
	ID     uint   `json:"id"`
	Name   string `json:"name"`
	Phone  string `json:"phone"`
	IDCard string `json:"idCard"`
}

type Ward struct {
	ID   uint   `json:"id"`
	Name string `json:"name"`
}

type DoctorInfo struct {
	ID    uint   `json:"id"`
	Name  string `json:"name"`
	Phone string `json:"phone"`
}
