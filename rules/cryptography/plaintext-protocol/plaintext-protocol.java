class ExchangeClient {
    // ruleid: plaintext-protocol
    private static final String LIS_API_URL = "http://10.20.30.69/lis/api";
    // ok: plaintext-protocol
    private static final String NAMESPACE = "http://service.hospital.internal/";
    void send() {
        // ruleid: plaintext-protocol
        HttpUtil.post("http://10.20.30.69/his/charge", body);
        // ok: plaintext-protocol
        HttpUtil.post("https://10.20.30.69/his/charge", body);
    }
}
