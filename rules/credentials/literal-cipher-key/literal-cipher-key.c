#include <openssl/evp.h>
#include <openssl/hmac.h>
int seal(EVP_CIPHER_CTX *context, const unsigned char *key, const unsigned char *iv) {
    // ruleid: literal-cipher-key
    EVP_EncryptInit_ex(context, EVP_sm4_cbc(), NULL, (unsigned char *)"Qm3&kd9Zx1!pRt7w", iv);
    // ruleid: literal-cipher-key
    EVP_EncryptInit_ex(context, EVP_sm4_cbc(), NULL, key, (const unsigned char *)"Zp5$wq8Lk2@vNc4e");
    // ruleid: literal-cipher-key
    AES_set_encrypt_key("Qm3&kd9Zx1!pRt7w", 128, &schedule);
    // ruleid: literal-cipher-key
    HMAC(EVP_sm3(), "Qm3&kd9Zx1!pRt7w", 16, data, length, out, &size);
    // ok: literal-cipher-key
    HMAC(EVP_sm3(), key, 16, data, length, out, &size);
    // ok: literal-cipher-key
    return EVP_EncryptInit_ex(context, EVP_sm4_cbc(), NULL, key, iv);
}

int seal_with_arrays(EVP_CIPHER_CTX *context, const unsigned char *data) {
    unsigned char fixed[17] = "Qm3&kd9Zx1!pRt7w";
    static const char label[] = "ward";
    unsigned char given[17] = {0};
    load_key(given);
    // ruleid: literal-cipher-key
    AES_set_encrypt_key(fixed, 128, &schedule);
    // ok: literal-cipher-key
    AES_set_encrypt_key(given, 128, &schedule);
    print(label);
    return 0;
}
