package api

import "net/http"

func Admin(h *Handlers) {
	wards := http.NewServeMux()
	wards.HandleFunc("GET /patients/{id}", h.Patient)
	wards.HandleFunc("POST /prescriptions", h.Prescribe)
	http.ListenAndServe(":8081", requireToken(wards))
	http.HandleFunc("/inpatients", h.Inpatients)
}
