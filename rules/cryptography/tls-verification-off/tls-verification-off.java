class InsuranceClient {
    void connect(HttpsURLConnection connection, SSLContextBuilder builder) throws Exception {
        // ruleid: tls-verification-off
        connection.setHostnameVerifier((host, session) -> true);
        // ruleid: tls-verification-off
        new SSLConnectionSocketFactory(context, NoopHostnameVerifier.INSTANCE);
        // ok: tls-verification-off
        new SSLConnectionSocketFactory(context, new DefaultHostnameVerifier());
        // ruleid: tls-verification-off
        builder.loadTrustMaterial(null, (chain, type) -> true);
        // ruleid: tls-verification-off
        builder.loadTrustMaterial(null, new TrustStrategy() {
            // A site's own certificates.
            public boolean isTrusted(X509Certificate[] chain,
                                     String authType)
                    throws CertificateException {
                return true;
            }
        });
        // ok: tls-verification-off
        builder.loadTrustMaterial(new File("/etc/his/truststore.p12"), password);
        // ok: tls-verification-off
        log.warn("setHostnameVerifier((host, session) -> true) is forbidden");
        // ok: tls-verification-off
        // connection.setHostnameVerifier((host, session) -> true);
    }

    static class TrustAny implements X509TrustManager {
        // ruleid: tls-verification-off
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            // nothing
        }
    }

    static class Pinned implements X509TrustManager {
        // ok: tls-verification-off
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            delegate.checkServerTrusted(chain, type);
        }
    }

    static class AnyHost implements HostnameVerifier {
        // ruleid: tls-verification-off
        public boolean verify(String host, SSLSession session) {
            return true;
        }
    }
}

// The methods stand far behind the head of the class.
class MessageClient implements X509TrustManager {
    static String field00(JSONObject answer) {
        return answer.getString("field00") == null ? "" : answer.getString("field00").trim();
    }

    static String field01(JSONObject answer) {
        return answer.getString("field01") == null ? "" : answer.getString("field01").trim();
    }

    static String field02(JSONObject answer) {
        return answer.getString("field02") == null ? "" : answer.getString("field02").trim();
    }

    static String field03(JSONObject answer) {
        return answer.getString("field03") == null ? "" : answer.getString("field03").trim();
    }

    static String field04(JSONObject answer) {
        return answer.getString("field04") == null ? "" : answer.getString("field04").trim();
    }

    static String field05(JSONObject answer) {
        return answer.getString("field05") == null ? "" : answer.getString("field05").trim();
    }

    static String field06(JSONObject answer) {
        return answer.getString("field06") == null ? "" : answer.getString("field06").trim();
    }

    static String field07(JSONObject answer) {
        return answer.getString("field07") == null ? "" : answer.getString("field07").trim();
    }

    static String field08(JSONObject answer) {
        return answer.getString("field08") == null ? "" : answer.getString("field08").trim();
    }

    @Override
    // ruleid: tls-verification-off
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {

    }
}
