class Client {
    void connect(SSLSocket socket) throws Exception {
        // ruleid: tls-version-old
        SSLContext.getInstance("TLSv1.2");
        // ok: tls-version-old
        SSLContext.getInstance("TLSv1.2");
        // ruleid: tls-version-old
        socket.setEnabledProtocols(new String[] {"TLSv1"});
        // ok: tls-version-old
        socket.setEnabledProtocols(new String[] {"TLSv1.2", "TLSv1.3"});
        // ruleid: tls-version-old
        SSLContext.getInstance("TLSv1.2", "SunJSSE");
        // ok: tls-version-old
        SSLContext.getInstance("TLS");
        // ok: tls-version-old
        // SSLContext.getInstance("SSLv3");
    }
}
