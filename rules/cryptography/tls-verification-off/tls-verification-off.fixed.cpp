void connectServer(CURL* curl) {
  // ruleid: tls-verification-off
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
  // ruleid: tls-verification-off
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
}
