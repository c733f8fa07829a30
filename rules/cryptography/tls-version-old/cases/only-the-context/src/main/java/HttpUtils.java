class HttpUtils {
    SSLContext open() throws Exception {
        return SSLContext.getInstance("SSL");
    }
}
