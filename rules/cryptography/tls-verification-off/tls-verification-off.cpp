void connectServer(CURL* curl) {
  // ruleid: tls-verification-off
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
  // ruleid: tls-verification-off
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L);
}
