package api

import "github.com/gorilla/mux"

func Serve(h *Handlers) {
	r := mux.NewRouter()
	r.HandleFunc("/login", h.Login).Methods("POST")
	r.HandleFunc("/patients", h.Patients).Methods("GET")
	private := r.PathPrefix("/api").Subrouter()
	private.Use(authMiddleware)
	private.HandleFunc("/patients/{id}", h.Patient).Methods(http.MethodGet)
	private.HandleFunc("/prescriptions", h.Prescriptions)
	r.Handle("/diagnoses", authMiddleware(http.HandlerFunc(h.Diagnoses)))
	r.HandleFunc("/medical-records", ListRecords(db))
	http.ListenAndServe(":8080", r)
}
