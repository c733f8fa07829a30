package controller

import (
	"fmt"

	"clinic/model"

	"github.com/kataras/iris"
)

func PatientList(ctx iris.Context) {
	selectSQL := `select p.*, c.name as channel_name from patient p
	left join patient_channel c on p.channel_id = c.id where p.name ~ $1`
	if ctx.PostValue("start") != "" {
		selectSQL = selectSQL + " and p.created_time > $2"
	}
	rows, err := model.DB.Queryx(selectSQL+" offset $3 limit $4", ctx.PostValue("keyword"))
	if err != nil {
		ctx.JSON(iris.Map{"code": "-1", "msg": "failed"})
		return
	}
	result := FormatSQLRowsToMapArray(rows)
	ctx.JSON(iris.Map{"code": "200", "data": result})
}

func PatientsOfDoctor(ctx iris.Context) {
	join := ` from clinic_triage_patient t left join patient p on p.id = t.patient_id where t.doctor_id = :doctor`
	total := model.DB.QueryRowx(`select count(*) as total` + join)
	rows, _ := model.DB.NamedQuery(`select t.id, p.phone, p.birthday`+join, map[string]interface{}{"doctor": ctx.PostValue("doctor")})
	ctx.JSON(iris.Map{"code": "200", "data": FormatSQLRowsToMapArray(rows), "total": FormatSQLRowToMap(total)})
}

func RecordOfVisit(ctx iris.Context) {
	row := model.DB.QueryRowx("select *  from medical_record where clinic_triage_patient_id = $1", ctx.PostValue("id"))
	ctx.JSON(iris.Map{"code": "200", "data": FormatSQLRowToMap(row)})
}

func RecordModels(ctx iris.Context) {
	rows, _ := model.DB.Queryx(`select m.*, p.name as operation_name from medical_record_model m left join personnel p on m.operation_id = p.id`)
	ctx.JSON(iris.Map{"code": "200", "data": FormatSQLRowsToMapArray(rows)})
}

func Payments(ctx iris.Context) {
	rows, _ := model.DB.Queryx(`SELECT * FROM (SELECT r.trade_no, sum(r.fee) AS fee FROM pay_record r LEFT JOIN patient p ON p.id = r.patient_id GROUP BY r.trade_no) AS u`)
	ctx.JSON(iris.Map{"code": "200", "data": FormatSQLRowsToMapArray(rows)})
}

func Register(ctx iris.Context) {
	row := model.DB.QueryRowx("select * from patient where cert_no = $1", ctx.PostValue("cert_no"))
	patient := FormatSQLRowToMap(row)
	patientID := patient["id"]
	err := model.DB.QueryRow("insert into clinic_patient (patient_id) values ($1) returning id", patientID).Scan(&patientID)
	if err != nil {
		fmt.Println("insert failed", err)
		ctx.JSON(iris.Map{"code": "-1", "msg": err})
		return
	}
	ctx.JSON(iris.Map{"code": "200", "data": patientID, "count": len(patient)})
}

func Phones(ctx iris.Context) {
	var phone, title string
	list := []iris.Map{}
	rows, _ := model.DB.Query("select phone, sex from patient")
	for rows.Next() {
		rows.Scan(&phone, &title)
		list = append(list, iris.Map{"phone": phone})
	}
	ctx.JSON(list)
}
