package model

type Patient struct {
	ID     uint   `json:"id"`
	Name   string `json:"name"`
	IDCard string `json:"id_card" gorm:"size:18"`
	Phone  string `json:"phone"`
}

type Visitor struct {
	Name   string `json:"name"`
	IDCard string `json:"-"`
}

type Attending struct {
	Title    string    `json:"title"`
	Patients []Patient `json:"patients,omitempty" gorm:"foreignKey:AttendingID"`
}
