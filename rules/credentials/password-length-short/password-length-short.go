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

func (s *AdminService) Create(req *CreateRequest) error {
	// ruleid: password-length-short
	if len(strings.TrimSpace(req.Password)) < 6 {
		return errShort
	}
	// ruleid: password-length-short
	if utf8.RuneCountInString(req.NewPassword) < 6 {
		return errShort
	}
	// ok: password-length-short
	if len(strings.TrimSpace(req.Name)) < 4 {
		return errShort
	}
	// ok: password-length-short
	if len(strings.TrimSpace(req.Password)) < 8 {
		return errShort
	}
	return nil
}
