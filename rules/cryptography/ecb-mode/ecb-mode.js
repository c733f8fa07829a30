const crypto = require('crypto');
const CryptoJS = require('crypto-js');

function encrypt(text, key, iv) {
  // ruleid: ecb-mode
  const a = CryptoJS.AES.encrypt(text, key, { mode: CryptoJS.mode.ECB, padding: CryptoJS.pad.Pkcs7 });
  // ok: ecb-mode
  const b = CryptoJS.AES.encrypt(text, key, { iv, mode: CryptoJS.mode.CBC });
  // ruleid: ecb-mode
  const c = crypto.createCipheriv('aes-128-ecb', key, null);
  // ok: ecb-mode
  const d = crypto.createCipheriv('aes-256-gcm', key, iv);
  return [a, b, c, d];
}
