void connect_server(SSL_CTX *ctx, CURL *curl) {
  // ruleid: tls-verification-off
  SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
  // ok: tls-verification-off
  SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
}
