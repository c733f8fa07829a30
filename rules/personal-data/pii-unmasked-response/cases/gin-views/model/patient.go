package model

type Patient struct {
	ID     uint   `json:"id"`
	Name   string `json:"name"`
	IDCard string `json:"id_card" gorm:"size:18"`
	Phone  string `json:"phone"`
}

type PatientVO struct {
	ID     uint   `json:"id"`
	Name   string `json:"name"`
	IDCard string `json:"id_card"`
	Phone  string `json:"phone"`
}

type VisitorVO struct {
	Name   string `json:"name"`
	IDCard string `json:"id_card"`
}

func (p *Patient) ToVO() *PatientVO {
	return &PatientVO{ID: p.ID, Name: maskName(p.Name), IDCard: maskIDCard(p.IDCard), Phone: maskPhone(p.Phone)}
}

func (p *Patient) ToFullVO() *PatientVO {
	return &PatientVO{ID: p.ID, Name: p.Name, IDCard: p.IDCard, Phone: p.Phone}
}

func (p *Patient) ToPartVO() *PatientVO {
	return &PatientVO{ID: p.ID, Name: maskName(p.Name), IDCard: p.IDCard, Phone: p.Phone}
}

func (p *Patient) ToVisitor() *VisitorVO {
	return &VisitorVO{Name: p.Name, IDCard: maskIDCard(p.IDCard)}
}

func maskIDCard(card string) string {
	if len(card) < 10 {
		return card
	}
	return card[:6] + "********" + card[len(card)-4:]
}
