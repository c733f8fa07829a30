from Crypto.Cipher import AES, DES, DES3
from cryptography.hazmat.primitives.ciphers import algorithms
import pyDes


def encrypt(key, iv, data):
    # ruleid: broken-cipher
    first = DES.new(key, DES.MODE_CBC, iv)
    # ruleid: broken-cipher
    second = DES3.new(key, DES3.MODE_CBC, iv)
    # ruleid: broken-cipher
    third = algorithms.TripleDES(key)
    # ruleid: broken-cipher
    fourth = pyDes.des(key)
    # ok: broken-cipher
    strong = AES.new(key, AES.MODE_GCM)
    # ok: broken-cipher
    table = algorithms.SM4(key)
    return first, second, third, fourth, strong, table
