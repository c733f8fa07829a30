const crypto = require('crypto');
const CryptoJS = require('crypto-js');

function encrypt(text, key, iv) {
  // ruleid: broken-cipher
  const cipher = crypto.createCipheriv('des-ede3-cbc', key, iv);
  // ok: broken-cipher
  const strong = crypto.createCipheriv('sm4-cbc', key, iv);
  // ruleid: broken-cipher
  const front = CryptoJS.TripleDES.encrypt(text, key);
  // ok: broken-cipher
  const aes = CryptoJS.AES.encrypt(text, key, { iv });
  // ok: broken-cipher
  const description = crypto.describe('des');
  return [cipher, strong, front, aes, description];
}
