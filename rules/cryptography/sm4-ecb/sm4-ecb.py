from gmssl.sm4 import CryptSM4, SM4_ENCRYPT


def encrypt(key, iv, data):
    cipher = CryptSM4()
    cipher.set_key(key, SM4_ENCRYPT)
    # ruleid: sm4-ecb
    first = cipher.crypt_ecb(data)
    # ok: sm4-ecb
    second = cipher.crypt_cbc(iv, data)
    return first, second
