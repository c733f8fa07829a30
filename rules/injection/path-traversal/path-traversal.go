package demo

import (
	"os"
	"path/filepath"
)

func Report(c *gin.Context) {
	name := c.Query("name")
	// ruleid: path-traversal
	path := filepath.Join("/data/reports", name)
	// ok: path-traversal
	data, _ := os.ReadFile(path)
	// ok: path-traversal
	cut := filepath.Join("/data/reports", filepath.Base(name))
	// ruleid: path-traversal
	c.File("/data/reports/" + name)
	c.Data(200, cut, data)
}
