const crypto = require('crypto');
const CryptoJS = require('crypto-js');

function seal(text, password) {
  // ruleid: weak-pbe
  const first = crypto.createCipher('aes-128-cbc', password);
  // ruleid: weak-pbe
  const second = CryptoJS.AES.encrypt(text, password).toString();
  const key = CryptoJS.enc.Hex.parse(keyFromServer());
  // ok: weak-pbe
  const third = CryptoJS.AES.encrypt(text, key, { iv: CryptoJS.lib.WordArray.random(16) });
  // ok: weak-pbe
  const fourth = crypto.createCipheriv('aes-128-gcm', keyBytes, nonce);
  return [first, second, third, fourth];
}
