from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def encrypt(key, iv, data):
    # ruleid: ecb-mode
    first = AES.new(key, AES.MODE_ECB)
    # ok: ecb-mode
    second = AES.new(key, AES.MODE_CBC, iv)
    # ruleid: ecb-mode
    third = Cipher(algorithms.AES(key), modes.ECB())
    # ok: ecb-mode
    fourth = Cipher(algorithms.AES(key), modes.GCM(iv))
    return first, second, third, fourth
