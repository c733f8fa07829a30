def check(crypt, signature, data):
    # ruleid: sm2-result-ignored
    crypt.verify_with_sm3(signature, data)
    # ok: sm2-result-ignored
    if not crypt.verify_with_sm3(signature, data):
        raise ValueError("signature")
    # ok: sm2-result-ignored
    return crypt.verify_with_sm3(signature, data)
