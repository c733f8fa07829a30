package demo

import "html/template"

func Search(c *gin.Context) {
	// ruleid: xss
	label := template.HTML("<b>" + c.Query("name") + "</b>")
	// ok: xss
	text := template.HTMLEscapeString(c.Query("name"))
	c.HTML(200, "search.html", gin.H{"label": label, "text": text})
}
