#include <openssl/evp.h>
int encrypt_record(EVP_CIPHER_CTX *context, unsigned char *key, unsigned char *iv) {
    // ruleid: ecb-mode
    EVP_EncryptInit_ex(context, EVP_aes_128_ecb(), NULL, key, NULL);
    // ruleid: ecb-mode
    AES_ecb_encrypt(in, out, &schedule, AES_ENCRYPT);
    // ok: ecb-mode
    return EVP_EncryptInit_ex(context, EVP_aes_256_cbc(), NULL, key, iv);
}
