const crypto = require('crypto');
const CryptoJS = require('crypto-js');

// ruleid: international-algorithm
const first = crypto.createCipheriv('aes-256-gcm', key, nonce);
// ruleid: international-algorithm
const second = crypto.createHmac('sha256', key).update(data).digest('hex');
// ruleid: international-algorithm
const third = CryptoJS.AES.encrypt(text, key, { iv, mode: CryptoJS.mode.CBC });
// ok: international-algorithm
const fourth = crypto.createHmac('sm3', key);
// ok: international-algorithm
const ecb = CryptoJS.AES.encrypt(text, key, { mode: CryptoJS.mode.ECB });
// ok: international-algorithm
const fifth = crypto.createHmac('sha1', key);
