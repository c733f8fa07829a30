package demo

type Register struct {
	// ruleid: password-length-short
	Password string `json:"password" binding:"required,min=6"`
	// ok: password-length-short
	Name string `json:"name" binding:"required,min=2"`
}

type LoginRequest struct {
	// ok: password-length-short
	Password string `json:"password" binding:"required,min=1"`
}
