package api

import "github.com/go-chi/chi/v5"

func Routes(h *Handlers) http.Handler {
	r := chi.NewRouter()
	r.Use(middleware.Logger)
	r.Post("/login", h.Login)
	r.Get("/patients/{id}", h.Patient)
	r.Group(func(r chi.Router) {
		r.Use(h.RequireLogin)
		r.Get("/patients", h.Patients)
		r.Post("/prescriptions", h.Prescribe)
		r.Route("/diagnoses", func(r chi.Router) {
			r.Get("/{id}", h.Diagnosis)
		})
	})
	r.With(h.RequireLogin).Get("/medical-records", h.Records)
	r.Get("/prescriptions/print", h.PrintPrescription)
	r.With(func(next http.Handler) http.Handler { return h.permission("patient:read", next) }).Get("/patients/search", h.Search)
	return r
}
