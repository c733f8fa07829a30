from gmssl import sm2

# ruleid: sm2-interoperability
old = sm2.CryptSM2(private_key=private, public_key=public)
# ok: sm2-interoperability
standard = sm2.CryptSM2(private_key=private, public_key="", mode=1)
