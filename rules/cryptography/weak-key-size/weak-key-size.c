#include <openssl/rsa.h>
int make(RSA *rsa, EVP_PKEY_CTX *context, BIGNUM *exponent) {
    // ruleid: weak-key-size
    RSA *old = RSA_generate_key(1024, RSA_F4, NULL, NULL);
    // ruleid: weak-key-size
    RSA_generate_key_ex(rsa, 1024, exponent, NULL);
    // ruleid: weak-key-size
    EVP_PKEY_CTX_set_rsa_keygen_bits(context, 512);
    // ok: weak-key-size
    RSA_generate_key_ex(rsa, 3072, exponent, NULL);
    // ok: weak-key-size
    return EVP_PKEY_CTX_set_rsa_keygen_bits(context, bits_of_profile());
}
