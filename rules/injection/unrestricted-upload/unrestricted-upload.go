package demo

import "path/filepath"

func Upload(c *gin.Context) {
	file, _ := c.FormFile("file")
	// ruleid: unrestricted-upload
	c.SaveUploadedFile(file, "static/upload/"+file.Filename)
	// ok: unrestricted-upload
	c.SaveUploadedFile(file, "/data/upload/"+newName()+filepath.Ext(file.Filename))
}
