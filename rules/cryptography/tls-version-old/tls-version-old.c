#include <openssl/ssl.h>

void open_channel(SSL_CTX *context)
{
    // ruleid: tls-version-old
    SSL_CTX *old = SSL_CTX_new(TLSv1_method());
    // ruleid: tls-version-old
    SSL_CTX *older = SSL_CTX_new(SSLv3_client_method());
    // ruleid: tls-version-old
    SSL_CTX_set_min_proto_version(context, TLS1_VERSION);
    // ok: tls-version-old
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    // ok: tls-version-old
    SSL_CTX *current = SSL_CTX_new(TLS_client_method());
    // ok: tls-version-old
    SSL_CTX *fixed = SSL_CTX_new(TLSv1_2_method());
    // ok: tls-version-old
    /* SSL_CTX_new(TLSv1_method()) was here */
}
