import hashlib
import bcrypt

# ruleid: fast-password-hash
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


def store(user, password, salt, report):
    # ruleid: fast-password-hash
    user.password = hashlib.md5(password.encode("utf-8")).hexdigest()
    # ruleid: fast-password-hash
    second = hashlib.sha256((password + salt).encode()).hexdigest()
    digest = hashlib.sha256()
    # ruleid: fast-password-hash
    digest.update(password.encode())
    # ok: fast-password-hash
    slow = hashlib.pbkdf2_hmac("sm3", password.encode(), salt, 100000)
    # ok: fast-password-hash
    hashed = bcrypt.hashpw(password.encode(), bcrypt.gensalt(12))
    # ok: fast-password-hash
    checksum = hashlib.md5(report).hexdigest()
    return second, slow, hashed, checksum


def is_leaked(password):
    # ok: fast-password-hash the question to a list of leaked passwords
    digest = hashlib.sha1(password.encode("utf-8")).hexdigest().upper()
    # ok: fast-password-hash
    marked = hashlib.sha1(password.encode("utf-8"), usedforsecurity=False).hexdigest()
    return digest[:5], marked
