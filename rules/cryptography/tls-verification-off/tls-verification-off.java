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
