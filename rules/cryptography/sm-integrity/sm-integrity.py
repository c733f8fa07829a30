import hashlib
import hmac

# ruleid: sm-integrity
mac = hashlib.new("sm3", secret_key + data).hexdigest()
# ok: sm-integrity
sound = hmac.new(secret_key, data, "sm3").hexdigest()
# ok: sm-integrity
total = hashlib.new("sm3", data).hexdigest()
