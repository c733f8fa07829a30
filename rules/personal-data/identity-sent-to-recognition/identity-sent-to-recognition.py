from aip import AipOcr

client = AipOcr(app_id, api_key, secret_key)
# ruleid: identity-sent-to-recognition
result = client.idcard(picture, "front")
# ok: identity-sent-to-recognition
text = client.basicGeneral(picture)
