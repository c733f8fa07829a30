import jwt


def issue(user, key, until):
    # ruleid: jwt-without-expiry
    first = jwt.encode({"id": user.id}, key, algorithm="ES256")
    payload = {"id": user.id}
    # ruleid: jwt-without-expiry
    second = jwt.encode(payload, key, algorithm="ES256")
    limited = {"id": user.id, "exp": until}
    # ok: jwt-without-expiry
    third = jwt.encode(limited, key, algorithm="ES256")
    # ok: jwt-without-expiry
    fourth = jwt.encode({"id": user.id, "exp": until}, key, algorithm="ES256")
    return first, second, third, fourth
