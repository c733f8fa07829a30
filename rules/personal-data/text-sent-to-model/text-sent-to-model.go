package triage

func ask(symptom string, config Config) error {
	url := strings.TrimRight(config.BaseURL, "/") + "/v1/chat/completions"
	// ruleid: text-sent-to-model
	req, err := http.NewRequest("POST", url, strings.NewReader(symptom))
	// ok: text-sent-to-model
	http.Get(config.HealthURL)
	return err
}
