package demo

import "fmt"

func billsOf(name string, status int) {
	// ruleid: sql-concatenation
	sql := "select * from bill where name = '" + name + "'"
	// ruleid: sql-concatenation
	like := fmt.Sprintf("select * from bill where name like '%%%s%%'", name)
	// ok: sql-concatenation
	byStatus := fmt.Sprintf("select * from bill where status = %d", status)
	// ok: sql-concatenation
	db.Where("name like ?", "%"+name+"%").Find(&bills)
	db.Raw(sql + like + byStatus)
}

func visitsOfDays(day string) []Visit {
	var visits []Visit
	// ruleid: sql-concatenation
	db.Model(Visit{}).Where("visit_time >= DATE_SUB(NOW(), " + fmt.Sprintf("INTERVAL %s DAY)", day)).Find(&visits)
	// ruleid: sql-concatenation
	db.Where(fmt.Sprintf("ward like '%%%s%%'", day)).Find(&visits)
	// ok: sql-concatenation bound
	db.Where("visit_time >= ?", day).Find(&visits)
	return visits
}

func visitsBy(column, value string, days int) []Visit {
	var visits []Visit
	// ok: sql-concatenation a column that callers in the program name
	db.Where(fmt.Sprintf("v.%s = ?", column), value).Find(&visits)
	// ok: sql-concatenation a number
	db.Where(fmt.Sprintf("visit_time >= DATE_SUB(NOW(), INTERVAL %d DAY)", days)).Find(&visits)
	return visits
}
