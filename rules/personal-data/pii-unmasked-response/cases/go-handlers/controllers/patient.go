package controllers

import (
	"github.com/beego/beego/v2/server/web"
	"his/model"
)

type PatientController struct {
	web.Controller
}

func (c *PatientController) Get() {
	patient := model.Patient{ID: 1}
	o.Read(&patient)
	c.Data["json"] = patient
	c.ServeJSON()
}

func (c *PatientController) Total() {
	var patients []model.Patient
	c.Data["json"] = map[string]interface{}{"total": len(patients)}
	c.ServeJSON()
}

func (c *PatientController) Page() {
	var patients []model.Patient
	c.Data["title"] = "patients"
	c.TplName = "patients.html"
}
