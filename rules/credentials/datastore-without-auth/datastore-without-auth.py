import pymongo

# ruleid: datastore-without-auth
client = pymongo.MongoClient("mongodb://localhost:27017")
# ruleid: datastore-without-auth
archive = pymongo.MongoClient("mongodb://mongo/archive")
# ok: datastore-without-auth
guarded = pymongo.MongoClient("mongodb://reader:%s@localhost:27017/archive" % secret())
# ok: datastore-without-auth what the environment says comes first
fallback = pymongo.MongoClient(os.getenv("MONGO_URI", "mongodb://localhost:27017"))

CACHES = {
    "default": {
        "BACKEND": "django_redis.cache.RedisCache",
        # ruleid: datastore-without-auth
        "LOCATION": "redis://10.20.1.8:6379/1",
    },
    "sessions": {
        "BACKEND": "django_redis.cache.RedisCache",
        # ruleid: datastore-without-auth
        "LOCATION": "redis://" + REDIS_HOST + ":" + REDIS_PORT + "/2",
    },
}
# ruleid: datastore-without-auth
CELERY_BROKER_URL = f"redis://{REDIS_HOST}:{REDIS_PORT}/3"
# ok: datastore-without-auth
CELERY_RESULT_BACKEND = f"redis://:{secret()}@{REDIS_HOST}:{REDIS_PORT}/4"
# ok: datastore-without-auth what the environment says comes first
REDIS_URL = os.getenv("REDIS_URL", "redis://10.20.1.8:6379/5")
# ok: datastore-without-auth
# CELERY_BROKER_URL = "redis://10.20.1.8:6379/3"
