#include <openssl/evp.h>
#include <openssl/des.h>

int encrypt_record(EVP_CIPHER_CTX *context, unsigned char *key, unsigned char *iv, DES_key_schedule *schedule) {
    // ruleid: broken-cipher
    EVP_EncryptInit_ex(context, EVP_des_ede3_cbc(), NULL, key, iv);
    // ruleid: broken-cipher
    EVP_EncryptInit_ex(context, EVP_rc4(), NULL, key, iv);
    // ruleid: broken-cipher
    DES_set_key_unchecked((const_DES_cblock *)key, schedule);
    // ruleid: broken-cipher
    CryptGenKey(provider, CALG_3DES, CRYPT_EXPORTABLE, &handle);
    // ruleid: broken-cipher
    BCryptOpenAlgorithmProvider(&handle, BCRYPT_DES_ALGORITHM, NULL, 0);
    // ok: broken-cipher
    CryptGenKey(provider, CALG_AES_256, CRYPT_EXPORTABLE, &handle);
    // ok: broken-cipher
    BCryptOpenAlgorithmProvider(&handle, BCRYPT_SM4_ALGORITHM, NULL, 0);
    // EVP_des_cbc() was used until 2019.
    // ok: broken-cipher
    return EVP_EncryptInit_ex(context, EVP_sm4_gcm(), NULL, key, iv);
}
