import hashlib
import hmac
import jwt
from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers import algorithms

# ruleid: international-algorithm
first = AES.new(key, AES.MODE_GCM)
# ruleid: international-algorithm
second = hmac.new(key, data, hashlib.sha256)
# ruleid: international-algorithm
third = jwt.encode(payload, key, algorithm="HS256")
# ok: international-algorithm
fourth = algorithms.SM4(key)
# ok: international-algorithm
fifth = AES.new(key, AES.MODE_ECB)
# ok: international-algorithm
checksum = hashlib.sha256(content).hexdigest()
