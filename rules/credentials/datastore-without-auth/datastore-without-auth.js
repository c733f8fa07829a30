// ruleid: datastore-without-auth
mongoose.connect('mongodb://127.0.0.1:27017/hospital', { useNewUrlParser: true });

config.mongoose = {
  client: {
    // ruleid: datastore-without-auth
    url: 'mongodb://10.20.1.8:27017,10.20.1.9:27017/ward?replicaSet=rs0',
  },
};

// ok: datastore-without-auth an account
mongoose.connect('mongodb://ward:${secret}@10.20.1.8:27017/ward');
// ok: datastore-without-auth what the environment says comes first
mongoose.connect(process.env.MONGO_URI || 'mongodb://127.0.0.1:27017/hospital');
const address = settings.get('MONGO_URI') ||
  // ok: datastore-without-auth on the next line, too
  'mongodb://127.0.0.1:27017/hospital';
// ok: datastore-without-auth a text for people
console.log('database: mongodb://127.0.0.1:27017');
// ok: datastore-without-auth
// mongoose.connect('mongodb://127.0.0.1:27017/hospital');

// ruleid: datastore-without-auth
const cache = redis.createClient({ url: 'redis://10.20.1.8:6379/0' });
// ruleid: datastore-without-auth
const legacy = redis.createClient(6379, '10.20.1.8');
// ruleid: datastore-without-auth
const queue = new Redis({ host: '10.20.1.8', port: 6379, db: 2 });
// ruleid: datastore-without-auth
const joined = `redis://${settings.REDIS_HOST}:6379/1`;
// ok: datastore-without-auth an account
const guarded = redis.createClient({ url: 'redis://:s3cretOfTheWard@10.20.1.8:6379/0' });
// ok: datastore-without-auth options of elsewhere may hold one
const mixed = new Redis({ host: '10.20.1.8', ...settings.redis });
// ok: datastore-without-auth what the environment says comes first
const outer = redis.createClient({ url: process.env.REDIS_URL || 'redis://10.20.1.8:6379' });
// ok: datastore-without-auth a text for people
console.log('cache: redis://10.20.1.8:6379/0');
