import redis
from redis import Redis

tokens = Redis(host='localhost',
               port=6379, db=1)
codes = redis.Redis(host='10.20.30.42', port=6379, password=settings.REDIS_PASSWORD)
pool = redis.ConnectionPool(host="10.20.30.42", port=6379, db=0, decode_responses=True)
other = redis.Redis(connection_pool=pool)
configured = redis.Redis(host=settings.REDIS_HOST, port=6379)
