class Modern {
    SSLContext open() throws Exception {
        return SSLContext.getInstance("TLS");
    }
}
