void send()
{
    // ruleid: plaintext-protocol
    QNetworkRequest request(QUrl(QStringLiteral("http://10.20.30.69/charge")));
    // ruleid: plaintext-protocol
    CString serviceUrl = _T("http://10.20.30.69/charge");
    // ruleid: plaintext-protocol
    http_client client(U("http://10.20.30.69"));
    // ok: plaintext-protocol
    QString helpUrl = "http://www.hospital-vendor.cn/manual";
    // ok: plaintext-protocol
    QDesktopServices::openUrl(helpUrl);
}
