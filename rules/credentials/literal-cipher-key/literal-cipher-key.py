import hashlib
import hmac

from Crypto.Cipher import AES
from gmssl.sm4 import CryptSM4, SM4_ENCRYPT

# ruleid: literal-cipher-key
first = AES.new(b"Wg7#pQ2m9Zt4Lx8c", AES.MODE_GCM)
# ruleid: literal-cipher-key
second = AES.new(key_from_server, AES.MODE_CBC, b"8c4LxZt9m2pQ#g7W")
crypt_sm4 = CryptSM4()
# ruleid: literal-cipher-key
crypt_sm4.set_key(b"Wg7#pQ2m9Zt4Lx8c", SM4_ENCRYPT)
# ok: literal-cipher-key
third = AES.new(key_from_server, AES.MODE_GCM)
# ruleid: literal-cipher-key
mac = hmac.new(b"Wg7#pQ2m9Zt4Lx8c", message, hashlib.sha256)
# ruleid: literal-cipher-key
derived = hashlib.pbkdf2_hmac("sm3", password, b"hospital-salt", 200000)
# ok: literal-cipher-key
salted = hashlib.pbkdf2_hmac("sm3", password, salt_of_user, 200000)
# ok: literal-cipher-key
keyed = hmac.new(key_from_server, message, hashlib.sha256)

app = Flask(__name__)
# ruleid: literal-cipher-key
app.config['SECRET_KEY'] = 'your-secret-key-here'
# ruleid: literal-cipher-key
app.secret_key = "my_secret_key"
# ok: literal-cipher-key
app.config['SECRET_KEY'] = os.environ['SECRET_KEY']
# ok: literal-cipher-key
app.secret_key = secrets.token_hex(32)
