package demo

import (
	"fmt"
	"strconv"
)

func Search(c *gin.Context) {
	name := c.Query("name")
	// ruleid: sql-injection
	sql := "select * from patient where name = '" + name + "'"
	// ruleid: sql-injection
	like := fmt.Sprintf("select * from patient where name like '%%%s%%'", name)
	// ok: sql-injection
	db.Where("name = ?", name).Find(&patients)
	ward, _ := strconv.Atoi(c.Query("ward"))
	// ok: sql-injection
	byWard := fmt.Sprintf("select * from patient where ward = %d", ward)
	// ruleid: sql-injection
	db.Order(c.Query("sort")).Find(&patients)
	// ok: sql-injection
	log.Println("select * from patient where name = '" + name + "'")
	db.Raw(sql + like + byWard)
}

func Patients(ctx iris.Context) {
	department := ctx.PostValue("department_id")
	start := ctx.PostValue("start")
	query := `select p.* from patient p where p.name ~ $1`
	if department != "" {
		// ruleid: sql-injection
		query += " and p.department_id = " + department
	}
	if start != "" {
		// ruleid: sql-injection
		query += " and p.created_time between date'" + start + "' and current_date"
	}
	if ctx.PostValue("sex") != "" {
		// ok: sql-injection
		query += " and p.sex = " + "$2"
	}
	// ruleid: sql-injection
	rows, _ := model.DB.Queryx("select * from " + ctx.URLParam("table"))
	// ok: sql-injection
	model.DB.NamedQuery(`select * from patient where name = :name`, map[string]interface{}{"name": ctx.PostValue("name")})
	stmt, _ := model.DB.Prepare("update department set name = $1")
	// ok: sql-injection
	stmt.Exec(department)
	// ok: sql-injection
	fmt.Println(" and the department = " + department)
	model.DB.Queryx(query)
	ctx.JSON(rows)
}

func (c *PatientController) Search() {
	name := c.GetString("name")
	// ruleid: sql-injection
	o.Raw("select * from patient where name like '%" + name + "%'").QueryRows(&list)
	// ok: sql-injection
	o.Raw("select * from patient where name = ?", name).QueryRows(&list)
}

func Current(c *gin.Context) {
	// ok: sql-injection
	db.Raw("select * from account where id = " + c.GetString("uid")).Scan(&account)
}

func Detail(w http.ResponseWriter, r *http.Request) {
	// ruleid: sql-injection
	db.QueryRowContext(r.Context(), "select * from patient where id = "+chi.URLParam(r, "id"))
	var req struct{ Name string }
	httpx.Parse(r, &req)
	// ruleid: sql-injection
	db.QueryContext(r.Context(), fmt.Sprintf("select * from patient where name = '%s'", req.Name))
}
