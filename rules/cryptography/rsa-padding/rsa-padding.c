#include <openssl/rsa.h>
int wrap(int length, const unsigned char *key, unsigned char *out, RSA *rsa) {
    // ruleid: rsa-padding
    RSA_public_encrypt(length, key, out, rsa, RSA_PKCS1_PADDING);
    // ruleid: rsa-padding
    RSA_private_decrypt(length, key, out, rsa, RSA_NO_PADDING);
    // ok: rsa-padding
    RSA_private_encrypt(length, key, out, rsa, RSA_PKCS1_PADDING);
    // ok: rsa-padding
    return RSA_public_encrypt(length, key, out, rsa, RSA_PKCS1_OAEP_PADDING);
}
