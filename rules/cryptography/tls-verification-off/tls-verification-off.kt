fun connect(connection: HttpsURLConnection) {
    // ruleid: tls-verification-off
    val factory = SSLConnectionSocketFactory(context, NoopHostnameVerifier.INSTANCE)
}
