package demo

func sign(signKey string, body string) {
	// ruleid: sm-integrity
	mac := sm3.Sm3Sum([]byte(signKey + body))
	// ok: sm-integrity
	sum := sm3.Sm3Sum([]byte(body))
	use(mac, sum)
}
