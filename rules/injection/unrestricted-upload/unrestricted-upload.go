package demo

import "path/filepath"

func Upload(c *gin.Context) {
	file, _ := c.FormFile("file")
	// ruleid: unrestricted-upload
	c.SaveUploadedFile(file, "static/upload/"+file.Filename)
	// ok: unrestricted-upload
	c.SaveUploadedFile(file, "/data/upload/"+newName()+filepath.Ext(file.Filename))
}

func UploadFile(ctx iris.Context) {
	file, info, err := ctx.FormFile("file")
	if err != nil {
		return
	}
	name := info.Filename
	// ruleid: unrestricted-upload
	out, _ := os.OpenFile("./uploads/"+name, os.O_WRONLY|os.O_CREATE, 0666)
	io.Copy(out, file)
}

func UploadImage(w http.ResponseWriter, r *http.Request) {
	file, handler, _ := r.FormFile("image")
	if filepath.Ext(handler.Filename) != ".png" {
		return
	}
	// ok: unrestricted-upload
	out, _ := os.Create("/data/images/" + newName() + ".png")
	io.Copy(out, file)
}

func (c *UploadController) Post() {
	_, header, _ := c.GetFile("file")
	// ruleid: unrestricted-upload
	c.SaveToFile("file", "static/upload/"+header.Filename)
}
