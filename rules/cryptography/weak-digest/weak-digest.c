#include <openssl/evp.h>
#include <openssl/md5.h>
int sign_message(EVP_MD_CTX *context, const char *message) {
    // ruleid: weak-digest
    EVP_DigestInit_ex(context, EVP_md5(), NULL);
    // ruleid: weak-digest
    CryptCreateHash(provider, CALG_SHA1, 0, 0, &hash);
    // ok: weak-digest
    CryptCreateHash(provider, CALG_SHA_256, 0, 0, &hash);
    // ruleid: weak-digest
    SHA1((const unsigned char *)message, strlen(message), digest);
    // ok: weak-digest
    SHA256((const unsigned char *)message, strlen(message), digest);
    // ok: weak-digest
    return EVP_DigestInit_ex(context, EVP_sm3(), NULL);
}
int file_checksum(const char *path) {
    // ok: weak-digest
    MD5_Init(&context);
    return 0;
}
