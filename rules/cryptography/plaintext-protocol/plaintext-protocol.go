package exchange

// ruleid: plaintext-protocol
const chargeURL = "http://10.20.30.69/charge"

// ok: plaintext-protocol
const logoURL = "http://cdn.hospital-vendor.cn/logo"

func send(host string) {
	// ruleid: plaintext-protocol
	http.Post("http://10.20.30.69/charge", "application/json", body)
	// ruleid: plaintext-protocol
	http.NewRequest(http.MethodPost, "http://10.20.30.69/charge", body)
	// ruleid: plaintext-protocol
	resty.New().SetBaseURL("http://10.20.30.69")
	// ok: plaintext-protocol
	http.Get("http://" + host + "/charge")
	// ok: plaintext-protocol
	http.Get("http://localhost:8080/health")
	// ok: plaintext-protocol
	strings.HasPrefix(address, "http://10.20.30.69")
	// ok: plaintext-protocol
	http.Get("https://10.20.30.69/charge")
}
