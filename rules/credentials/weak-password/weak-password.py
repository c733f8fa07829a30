# ruleid: weak-password
password = "123456"
# ruleid: weak-password
r = redis.Redis(host="cache.his.local", password="redis123")
# ok: weak-password
password_min_length = "123456"
