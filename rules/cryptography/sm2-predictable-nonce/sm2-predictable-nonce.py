import secrets
from gmssl import sm2

crypt = sm2.CryptSM2(private_key=key, public_key="")
# ruleid: sm2-predictable-nonce
first = crypt.sign(data, "59276e27d506861a16680f3ad9c02dcc")
# ruleid: sm2-predictable-nonce
second = crypt.sign_with_sm3(data)
# ok: sm2-predictable-nonce
third = crypt.sign(data, secrets.token_hex(32))
