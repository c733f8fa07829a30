package demo

import "text/template"

func Render(c *gin.Context) {
	// ruleid: code-injection
	page, _ := template.New("page").Parse(c.PostForm("template"))
	// ok: code-injection
	fixed, _ := template.New("page").Parse("<p>{{.}}</p>")
	fixed.Execute(c.Writer, c.PostForm("name"))
	page.Execute(c.Writer, nil)
}
