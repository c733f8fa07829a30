package web

import (
	"log"
	"strconv"
)

func search(c *gin.Context) {
	keyword := c.Query("keyword")
	// ruleid: log-injection
	log.Printf("search %s", keyword)
	// ok: log-injection
	log.Printf("search %q", keyword)
	order := orders.Find(keyword)
	// ok: log-injection what the database knows under it
	log.Println(order.Number)
	page, _ := strconv.Atoi(c.Query("page"))
	// ok: log-injection
	log.Printf("page %d", page)
}
