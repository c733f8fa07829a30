const crypto = require('crypto');

function encrypt(phrase, plain) {
  const key = crypto.createHash('md5').update(phrase).digest();
  // ruleid: key-from-digest
  return crypto.createCipheriv('aes-128-cbc', key, crypto.randomBytes(16)).update(plain);
}

function sound(phrase, salt, plain) {
  const mark = crypto.createHash('sha256').update(plain).digest('hex');
  const key = crypto.pbkdf2Sync(phrase, salt, 100000, 16, 'sm3');
  // ok: key-from-digest
  return [mark, crypto.createCipheriv('sm4-cbc', key, crypto.randomBytes(16)).update(plain)];
}
