import pymongo

# ruleid: datastore-without-auth
client = pymongo.MongoClient("mongodb://localhost:27017")
# ruleid: datastore-without-auth
archive = pymongo.MongoClient("mongodb://mongo/archive")
# ok: datastore-without-auth
guarded = pymongo.MongoClient("mongodb://reader:%s@localhost:27017/archive" % secret())
# ok: datastore-without-auth what the environment says comes first
fallback = pymongo.MongoClient(os.getenv("MONGO_URI", "mongodb://localhost:27017"))
