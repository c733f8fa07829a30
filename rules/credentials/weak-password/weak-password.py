# ruleid: weak-password
password = "123456"
# ruleid: weak-password
r = redis.Redis(host="cache.his.local", password="redis123")
# ok: weak-password
password_min_length = "123456"
db = pymysql.Connect(host="10.20.30.41",
                     port=3306,
                     # ok: weak-password what is given by name stands at no place
                     user='reader',
                     # ruleid: weak-password
                     password='yl123')
