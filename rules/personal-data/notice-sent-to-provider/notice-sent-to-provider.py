SMS_URL = "https://sms.yunpian.com/v2/sms/single_send.json"


def remind_patient(client, phone, patient):
    # ruleid: notice-sent-to-provider
    client.messages.create(body=patient.name, from_=OWN_NUMBER, to=phone)
    # ruleid: notice-sent-to-provider
    requests.post(SMS_URL, data={"mobile": phone, "text": patient.name})


def remind_by_sdk(client, phone):
    request = models.SendSmsRequest()
    request.PhoneNumberSet = [phone]
    # ruleid: notice-sent-to-provider
    response = client.SendSms(request)


async def push_visit(token, patient):
    url = f"https://api.weixin.qq.com/cgi-bin/message/custom/send?access_token={token}"
    # ruleid: notice-sent-to-provider
    await client.post(url, json={"text": patient.name})
    # ok: notice-sent-to-provider
    await client.get(f"https://api.weixin.qq.com/cgi-bin/token?appid={APP_ID}")


def ask_model(client, text):
    # ok: notice-sent-to-provider
    return client.messages.create(model="m", messages=[text])
