const crypto = require('crypto');

// ruleid: weak-key-size
const pair = crypto.generateKeyPairSync('rsa', { modulusLength: 1024, publicKeyEncoding: { type: 'spki', format: 'pem' } });
// ok: weak-key-size
const strong = crypto.generateKeyPairSync('rsa', { modulusLength: 3072 });
// ruleid: weak-key-size
const short = new JSEncrypt({ default_key_size: 512 });
