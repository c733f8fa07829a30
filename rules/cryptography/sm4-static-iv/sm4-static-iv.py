import os
from gmssl.sm4 import CryptSM4, SM4_ENCRYPT

cipher = CryptSM4()
cipher.set_key(key, SM4_ENCRYPT)
# ruleid: sm4-static-iv
zero = cipher.crypt_cbc(b"\x00" * 16, data)
# ruleid: sm4-static-iv
same = cipher.crypt_cbc(key, data)
# ok: sm4-static-iv
sound = cipher.crypt_cbc(os.urandom(16), data)
