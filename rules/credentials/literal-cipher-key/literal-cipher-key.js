const CryptoJS = require('crypto-js');
const { sm4 } = require('sm-crypto');

// ruleid: literal-cipher-key
const first = CryptoJS.AES.encrypt(text, 'Wg7#pQ2m9Zt4Lx8c').toString();
// ruleid: literal-cipher-key
const second = sm4.encrypt(text, '47be81d254c2b09213ed37f8f0894ff6', { mode: 'cbc', iv: random });
// ok: literal-cipher-key
const third = sm4.encrypt(text, keyFromServer, { mode: 'cbc', iv: random });
// ok: literal-cipher-key
const other = translator.encrypt(text, 'base64');
const aesKey = 'Wg7#pQ2m9Zt4Lx8c';
// The literal above is the finding of another rule.
// ok: literal-cipher-key
const fourth = CryptoJS.AES.encrypt(text, aesKey);
const crypto = require('crypto');
// ruleid: literal-cipher-key
const fifth = crypto.createCipheriv('aes-128-cbc', keyFromServer, '8c4LxZt9m2pQwg7W');
// ruleid: literal-cipher-key
const sixth = crypto.createCipheriv('aes-128-cbc', keyFromServer, Buffer.from('8c4LxZt9m2pQwg7W', 'utf8'));
// ruleid: literal-cipher-key
const seventh = CryptoJS.HmacSHA256(text, 'Wg7#pQ2m9Zt4Lx8c');
// ok: literal-cipher-key
const eighth = crypto.createCipheriv('aes-128-cbc', keyFromServer, crypto.randomBytes(16));
// ok: literal-cipher-key
const ninth = crypto.createCipheriv('aes-128-wrap', keyFromServer, '');
// ruleid: literal-cipher-key
app.use(session({ name: 'his', secret: 'ward seven', resave: false }));
// ruleid: literal-cipher-key
app.use(session({ secret: ['Wg7#pQ2m9Zt4Lx8c'], resave: false }));
// ruleid: literal-cipher-key
app.use(cookieSession({ name: 'his', keys: ['ward seven'] }));
// ruleid: literal-cipher-key
app.use(cookieParser('ward seven'));
// ok: literal-cipher-key
app.use(cookieParser());
// ok: literal-cipher-key
app.use(session({ secret: process.env.SESSION_SECRET, resave: false }));
// ok: literal-cipher-key
app.use(session({ secret: '', resave: false }));

// ruleid: literal-cipher-key
app.use(expressJWT({ secret: 'hisToken2024', algorithms: ['HS256'] }).unless({ path: ['/api/login'] }));
// ruleid: literal-cipher-key
app.use(koaJwt({ secret: "hisToken2024" }));
// ok: literal-cipher-key
app.use(expressJWT({ secret: process.env.JWT_SECRET, algorithms: ['HS256'] }));
// ok: literal-cipher-key
store.save({ secret: 'ward 3' });

module.exports = appInfo => {
  const config = exports = {};
  // ruleid: literal-cipher-key
  config.keys = appInfo.name + '_1556175801841_5636';
  // ok: literal-cipher-key
  config.keys = process.env.EGG_KEYS;
  // ok: literal-cipher-key
  config.keys = appInfo.name + secrets.cookie;
  return config;
};
