const crypto = require('crypto');
const CryptoJS = require('crypto-js');

// ruleid: static-iv
const zero = crypto.createCipheriv('aes-128-cbc', key, Buffer.alloc(16));
// ruleid: static-iv
const same = CryptoJS.AES.encrypt(text, key, { iv: key, mode: CryptoJS.mode.CBC });
// ok: static-iv
const random = crypto.createCipheriv('aes-128-cbc', key, crypto.randomBytes(16));
// ok: static-iv
const other = CryptoJS.AES.encrypt(text, key, { iv: CryptoJS.lib.WordArray.random(16) });
