class PatientNotices
{
    async Task Remind(string phone)
    {
        var request = new SendSmsRequest { PhoneNumbers = phone, TemplateCode = "SMS_1" };
        // ruleid: notice-sent-to-provider
        var response = await client.SendSmsAsync(request);
    }

    async Task RemindByFullName(string phone)
    {
        var sendSmsRequest = new AlibabaCloud.SDK.Dysmsapi20170525.Models.SendSmsRequest
        {
            PhoneNumbers = phone,
        };
        // ruleid: notice-sent-to-provider
        var response = client.SendSmsWithOptions(sendSmsRequest, options);
    }

    async Task Push(string token, object patient)
    {
        var url = $"https://api.weixin.qq.com/cgi-bin/message/template/send?access_token={token}";
        // ruleid: notice-sent-to-provider
        var response = await http.PostAsync(url, Json(patient));
    }

    async Task Token(string id)
    {
        var url = $"https://api.weixin.qq.com/cgi-bin/token?appid={id}";
        // ok: notice-sent-to-provider
        var response = await http.GetAsync(url);
    }
}
