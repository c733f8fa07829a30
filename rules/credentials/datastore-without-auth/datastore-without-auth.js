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
