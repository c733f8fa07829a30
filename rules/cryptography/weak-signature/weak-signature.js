const crypto = require('crypto');
const CryptoJS = require('crypto-js');

function sign(key, data) {
  // ruleid: weak-signature
  const first = crypto.createHmac('sha1', key).update(data).digest('hex');
  // ruleid: weak-signature
  const second = crypto.createSign('RSA-SHA1');
  // ruleid: weak-signature
  const third = CryptoJS.HmacMD5(data, key);
  // ok: weak-signature
  const strong = crypto.createHmac('sha256', key);
  // ok: weak-signature
  const sm = crypto.createHmac('sm3', key);
  return [first, second, third, strong, sm];
}
