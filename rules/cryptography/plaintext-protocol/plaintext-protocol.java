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
}
