#include <openssl/evp.h>
int seal(EVP_CIPHER_CTX *context, const unsigned char *key, const unsigned char *iv) {
    // ruleid: sm4-ecb
    EVP_EncryptInit_ex(context, EVP_sm4_ecb(), NULL, key, NULL);
    // ok: sm4-ecb
    EVP_EncryptInit_ex(context, EVP_sm4_cbc(), NULL, key, iv);
    return 1;
}
int seal_with_gmssl(SM4_ECB_CTX *ecb, SM4_CBC_CTX *cbc, const unsigned char *key, const unsigned char *iv) {
    // ruleid: sm4-ecb
    sm4_ecb_encrypt_init(ecb, key);
    // ok: sm4-ecb
    return sm4_cbc_encrypt_init(cbc, key, iv);
}
