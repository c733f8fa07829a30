import os
from Crypto.Cipher import AES

# ruleid: static-iv
zero = AES.new(key, AES.MODE_CBC, b"\x00" * 16)
# ruleid: static-iv
same = AES.new(key, AES.MODE_CBC, key)
# ok: static-iv
random = AES.new(key, AES.MODE_CBC, os.urandom(16))
