import hashlib


def sign(body, secret):
    # ruleid: weak-digest
    first = hashlib.md5(body + secret).hexdigest()
    # ruleid: weak-digest
    second = hashlib.new("sha1", body).hexdigest()
    # ok: weak-digest
    third = hashlib.sha256(body).hexdigest()
    # ok: weak-digest
    fourth = hashlib.md5(body, usedforsecurity=False).hexdigest()
    # ok: weak-digest
    cache_key = hashlib.md5(body).hexdigest()
    return first, second, third, fourth, cache_key


def file_checksum(path):
    # ok: weak-digest
    digest = hashlib.md5()
    return digest.hexdigest()


def encode(password):
    # ok: weak-digest
    return hashlib.sha1(password.encode()).hexdigest()
