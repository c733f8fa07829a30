import hashlib
import os
from Crypto.Cipher import AES


def encrypt(phrase, plain):
    key = hashlib.md5(phrase.encode()).digest()
    # ruleid: key-from-digest
    return AES.new(key, AES.MODE_CBC, os.urandom(16)).encrypt(plain)


def sound(phrase, salt, plain):
    mark = hashlib.sha256(plain).hexdigest()
    key = hashlib.pbkdf2_hmac("sm3", phrase.encode(), salt, 100000, 16)
    # ok: key-from-digest
    return mark, AES.new(key, AES.MODE_CBC, os.urandom(16)).encrypt(plain)
