class ExchangeClient {
    // ruleid: plaintext-protocol
    private static final String LIS_API_URL = "http://10.20.30.69/lis/api";
    // ok: plaintext-protocol
    private static final String NAMESPACE = "http://service.hospital.internal/";
    // ruleid: plaintext-protocol
    private static final String DEFAULT_URL = "http://10.20.30.69/charge";
    // ok: plaintext-protocol
    private static final String SECURE_URL = "https://10.20.30.69/charge";
    // ok: plaintext-protocol
    private static final String CURLY = "http://10.20.30.69/charge";
    void send() {
        // ruleid: plaintext-protocol
        String requestUrl = "http://10.20.30.69/charge/" + number;
        // ok: plaintext-protocol
        String url = "http://localhost:8080/charge/" + number;
        // ruleid: plaintext-protocol
        HttpUtil.post("http://10.20.30.69/his/charge", body);
        // ok: plaintext-protocol
        HttpUtil.post("https://10.20.30.69/his/charge", body);
    }
    void clients() {
        // ruleid: plaintext-protocol
        String answer = HttpClientUtil.doPostJson("http://10.20.30.69/charge", body);
        // ruleid: plaintext-protocol
        Request request = new Request.Builder().header("Accept", "*/*").url("http://10.20.30.69/charge").build();
        // ruleid: plaintext-protocol
        WebClient client = WebClient.create("http://10.20.30.69");
        // ruleid: plaintext-protocol
        factory.setAddress("http://10.20.30.69/services/Charge?wsdl");
        // ruleid: plaintext-protocol
        this.queryUrl = "http://10.20.30.69/charge/query";
        // The record's number is in the query: patient data travels, whatever opens the address.
        // ruleid: plaintext-protocol
        report.setAddrImg("http://10.20.30.69/viewer?patientId=" + id);
        // ok: plaintext-protocol
        report.setAddrImg("http://10.20.30.69/viewer?theme=" + theme);
        // ok: plaintext-protocol
        info.contact(new Contact().name("his").url("http://www.hospital-vendor.cn"));
        // ok: plaintext-protocol
        if (httpUrl.startsWith("http://10.20.30.69/charge")) return;
        // ok: plaintext-protocol
        String avatarUrl = "http://cdn.hospital-vendor.cn/default";
        // ok: plaintext-protocol
        String address = "http://" + host + "/charge";
        // ok: plaintext-protocol
        HttpUtil.get("http://his-order/charge");
    }
    void chosen(int type, Map<String, String> order) {
        String url;
        if (type == 1)
            // The hospital's own card.
            // ruleid: plaintext-protocol
            url = "http://10.20.30.69:18080/api/cards/" + number;
        else
            // ruleid: plaintext-protocol
            url = "http://10.20.30.70:18081/api/cards/" + number;
        String[] cardUrls = new String[1];
        // ruleid: plaintext-protocol
        cardUrls[0] = "http://10.20.30.69:18080/api/cards/" + number;
        // ruleid: plaintext-protocol
        String location = "http://10.20.30.69:18080/api/finance";
        // ruleid: plaintext-protocol
        order.put("notify_url", "http://pay.hospital-vendor.cn/order/notify");
        // ok: plaintext-protocol
        order.put("redirect_url", "http://pay.hospital-vendor.cn/done");
        // ok: plaintext-protocol
        order.put("body", "http://pay.hospital-vendor.cn/done");
    }

    // ruleid: plaintext-protocol
    @FeignClient(name = "lis", url = "http://10.20.30.69:8090", path = "/orders")
    interface Laboratory {}

    // ok: plaintext-protocol
    @WebService(name = "Charge", targetNamespace = "http://charge.hospital-vendor.cn/")
    interface Charge {}
}
