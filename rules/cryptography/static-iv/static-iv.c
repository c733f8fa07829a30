#include <openssl/evp.h>
#include <openssl/rand.h>
int seal(EVP_CIPHER_CTX *context, const unsigned char *key) {
    unsigned char iv[16] = {0};
    // ruleid: static-iv
    EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), NULL, key, iv);
    return 1;
}
int seal_with_key(EVP_CIPHER_CTX *context, const unsigned char *key) {
    // ruleid: static-iv
    return EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), NULL, key, key);
}
int seal_freshly(EVP_CIPHER_CTX *context, const unsigned char *key) {
    unsigned char iv[16] = {0};
    if (RAND_bytes(iv, sizeof(iv)) != 1) { return 0; }
    // ok: static-iv
    return EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), NULL, key, iv);
}
int seal_given(EVP_CIPHER_CTX *context, const unsigned char *key, const unsigned char *iv) {
    // ok: static-iv
    return EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), NULL, key, iv);
}
int later(EVP_CIPHER_CTX *context) {
    // ok: static-iv
    return EVP_EncryptInit_ex(context, EVP_aes_128_gcm(), NULL, NULL, NULL);
}
