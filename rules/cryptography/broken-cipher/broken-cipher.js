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

function hide(text, s) {
  let result = '';
  for (let y = 0, i = 0, j = 0; y < text.length; y++) {
    i = (i + 1) % 256;
    j = (j + s[i]) % 256;
    // ruleid: broken-cipher
    result += String.fromCharCode(text.charCodeAt(y) ^ s[(s[i] + s[j]) % 256]);
    // ok: broken-cipher
    result.padEnd(text.charCodeAt(y) % 256);
  }
  return result;
}
