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

func Upload(c *gin.Context) {
	file, _ := c.FormFile("file")
	// ok: path-traversal the name comes without folders
	c.SaveUploadedFile(file, "/data/upload/"+file.Filename)
}

func Sheet(c *gin.Context) {
	var given SheetName
	_ = c.ShouldBindJSON(&given)
	if strings.Index(given.FileName, "..") > -1 {
		return
	}
	// ok: path-traversal
	c.File("/data/sheets/" + given.FileName)
}
