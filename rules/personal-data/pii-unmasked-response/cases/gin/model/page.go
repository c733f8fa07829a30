package model

type Page struct {
	Total int64       `json:"total"`
	List  interface{} `json:"list"`
}
