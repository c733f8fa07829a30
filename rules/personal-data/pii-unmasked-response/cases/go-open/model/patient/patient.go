package patient

type Patient struct {
	ID     uint   `json:"id"`
	Name   string `json:"name"`
	IdCard string `json:"idCard"`
	Phone  string `json:"phone"`
}

type Ward struct {
	ID    uint   `json:"id"`
	Title string `json:"title"`
}
