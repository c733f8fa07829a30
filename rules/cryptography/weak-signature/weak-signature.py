import hashlib
import hmac


def sign(key, data):
    # ruleid: weak-signature
    first = hmac.new(key, data, hashlib.sha1).hexdigest()
    # ruleid: weak-signature
    second = hmac.new(key, data, digestmod="md5").hexdigest()
    # ok: weak-signature
    third = hmac.new(key, data, "sm3").hexdigest()
    # ok: weak-signature
    fourth = hmac.new(key, data, hashlib.sha256).hexdigest()
    return first, second, third, fourth
