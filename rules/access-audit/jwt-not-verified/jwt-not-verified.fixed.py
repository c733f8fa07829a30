import jwt


def read(token, key):
    # ruleid: jwt-not-verified
    first = jwt.decode(token, options={"verify_signature": True})
    # ruleid: jwt-not-verified
    second = jwt.decode(token, key, algorithms=["HS256", "none"])
    # ruleid: jwt-not-verified
    third = jwt.decode(token, key, algorithms=["ES256"], options={"verify_exp": True})
    # ok: jwt-not-verified
    fourth = jwt.decode(token, key, algorithms=["ES256"])
    return first, second, third, fourth
