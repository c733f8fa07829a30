import hashlib
import bcrypt

# ruleid: password-hash-rounds
few = hashlib.pbkdf2_hmac("sha256", password, salt, 1000)
# ruleid: password-hash-rounds
cheap = bcrypt.hashpw(password, bcrypt.gensalt(4))
# ok: password-hash-rounds
many = hashlib.pbkdf2_hmac("sm3", password, salt, 210000)
# ok: password-hash-rounds
standard = bcrypt.hashpw(password, bcrypt.gensalt())
