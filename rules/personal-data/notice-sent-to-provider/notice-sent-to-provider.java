class Notices {
    private static final String PUSH = "https://api.weixin.qq.com/cgi-bin/message/template/send?access_token=";

    void remindPatient(String phone, String name) throws Exception {
        SendSmsRequest request = new SendSmsRequest();
        request.setPhoneNumbers(phone);
        request.setTemplateParam("{\"name\":\"" + name + "\"}");
        // ruleid: notice-sent-to-provider
        SendSmsResponse response = client.getAcsResponse(request);
    }

    void remindByCommonRequest(String phone) throws Exception {
        CommonRequest request = new CommonRequest();
        request.setSysDomain("dysmsapi.aliyuncs.com");
        request.putQueryParameter("PhoneNumbers", phone);
        // ruleid: notice-sent-to-provider
        CommonResponse response = client.getCommonResponse(request);
    }

    void upload(String file) throws Exception {
        CommonRequest request = new CommonRequest();
        request.setSysDomain("oss.aliyuncs.com");
        // ok: notice-sent-to-provider
        CommonResponse response = client.getCommonResponse(request);
    }

    void pushVisit(String token, String patientName) {
        JSONObject body = new JSONObject();
        body.put("keyword1", patientName);
        // ruleid: notice-sent-to-provider
        String answer = HttpUtil.post(PUSH + token, body.toJSONString());
    }

    void pushBySdk(WxMpTemplateMessage message) throws Exception {
        // ruleid: notice-sent-to-provider
        wxMpService.getTemplateMsgService().sendTemplateMsg(message);
    }

    void listTemplates(String token) {
        String url = "https://api.weixin.qq.com/cgi-bin/template/get_all_private_template?access_token=" + token;
        // ok: notice-sent-to-provider
        String answer = HttpUtil.get(url);
    }

    void gateway(String phone, String text) {
        String url = "http://sms.example-gateway.cn/send?mobile=" + phone + "&content=" + text;
        // ruleid: notice-sent-to-provider
        restTemplate.getForObject(url, String.class);
        // ok: notice-sent-to-provider
        log.info("sent by " + url);
    }

    void inHouse(String phone, String text) {
        String url = smsProperties.getGateway();
        // ok: notice-sent-to-provider
        restTemplate.getForObject(url, String.class);
    }

    public static void main(String[] args) throws Exception {
        SendSmsRequest request = new SendSmsRequest();
        request.setPhoneNumbers("13900000000");
        // ok: notice-sent-to-provider
        SendSmsResponse response = client.getAcsResponse(request);
    }
}
