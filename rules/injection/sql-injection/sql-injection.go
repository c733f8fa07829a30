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
