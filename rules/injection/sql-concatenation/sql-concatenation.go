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
