package demo

import "html/template"

func Search(c *gin.Context) {
	// ruleid: xss
	label := template.HTML("<b>" + c.Query("name") + "</b>")
	// ok: xss
	text := template.HTMLEscapeString(c.Query("name"))
	c.HTML(200, "search.html", gin.H{"label": label, "text": text})
}

func Stream(w http.ResponseWriter, r *http.Request) {
	data, _ := json.Marshal(map[string]string{"name": r.FormValue("name")})
	// ok: xss
	fmt.Fprintf(w, "data: %s", string(data))
	// ruleid: xss
	fmt.Fprintf(w, "<p>%s</p>", r.FormValue("name"))
}
