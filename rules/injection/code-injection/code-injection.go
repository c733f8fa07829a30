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

func Forward(c *gin.Context) {
	// ok: code-injection
	target, _ := url.Parse(c.Request.URL.Path)
	// ok: code-injection
	day, _ := time.Parse("2006-01-02", c.Query("day"))
	proxy(target, day)
}

func RenderNamed(c *gin.Context) {
	reportTmpl := template.New("report")
	// ruleid: code-injection
	reportTmpl.Parse(c.PostForm("template"))
}
