async function remindPatient(phone, patient) {
  // ruleid: notice-sent-to-provider
  await client.SendSms({ PhoneNumberSet: [`+86${phone}`], TemplateId: id, TemplateParamSet: [patient.name] });
  // ruleid: notice-sent-to-provider
  await twilio.messages.create({ body: text, from: OWN_NUMBER, to: phone });
  // ok: notice-sent-to-provider
  await prisma.messages.create({ data: { body: text } });
}

async function pushVisit(openid, patient) {
  const token = await accessToken();
  // ruleid: notice-sent-to-provider
  await axios.post(`https://api.weixin.qq.com/cgi-bin/message/subscribe/send?access_token=${token}`, { touser: openid, data: patient });
  // ok: notice-sent-to-provider
  await axios.get(`https://api.weixin.qq.com/cgi-bin/token?appid=${APP_ID}`);
  // ruleid: notice-sent-to-provider
  await cloud.openapi.subscribeMessage.send({ touser: openid, templateId: id, data: patient });
}

function askForCode(phone) {
  // ok: notice-sent-to-provider
  return request.post('/api/sms/code', { phone });
}
