from Crypto.Cipher import PKCS1_OAEP, PKCS1_v1_5
from Crypto.Signature import pkcs1_15

# ruleid: rsa-padding
cipher = PKCS1_v1_5.new(key)
# ok: rsa-padding
oaep = PKCS1_OAEP.new(key)
# ok: rsa-padding
signer = pkcs1_15.new(key)
