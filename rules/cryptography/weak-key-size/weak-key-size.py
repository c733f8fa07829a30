import rsa
from Crypto.PublicKey import RSA

# ruleid: weak-key-size
public, private = rsa.newkeys(1024)
# ruleid: weak-key-size
key = RSA.generate(1024)
# ok: weak-key-size
strong = RSA.generate(3072)
