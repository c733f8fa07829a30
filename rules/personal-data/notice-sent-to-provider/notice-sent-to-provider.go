package notice

func remindPatient(client *dysmsapi.Client, phone string) error {
	request := dysmsapi.CreateSendSmsRequest()
	request.PhoneNumbers = phone
	// ruleid: notice-sent-to-provider
	_, err := client.SendSms(request)
	return err
}

func pushVisit(token string, payload []byte) error {
	url := fmt.Sprintf("https://api.weixin.qq.com/cgi-bin/message/subscribe/send?access_token=%s", token)
	// ruleid: notice-sent-to-provider
	req, err := http.NewRequest(http.MethodPost, url, bytes.NewReader(payload))
	return err
}

func token(id string) {
	url := fmt.Sprintf("https://api.weixin.qq.com/cgi-bin/token?appid=%s", id)
	// ok: notice-sent-to-provider
	http.Get(url)
}
