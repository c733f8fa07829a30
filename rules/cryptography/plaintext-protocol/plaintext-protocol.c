// ruleid: plaintext-protocol
static const char *charge_url = "http://10.20.30.69/charge";

void send(CURL *handle)
{
    // ruleid: plaintext-protocol
    curl_easy_setopt(handle, CURLOPT_URL, "http://10.20.30.69/charge");
    // ok: plaintext-protocol
    curl_easy_setopt(handle, CURLOPT_URL, "https://10.20.30.69/charge");
    // ok: plaintext-protocol
    curl_easy_setopt(handle, CURLOPT_URL, "http://127.0.0.1:8080/health");
    // ok: plaintext-protocol
    printf("see http://www.hospital-vendor.cn/manual");
}
