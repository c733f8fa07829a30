import md5 from 'js-md5';
import CryptoJS from 'crypto-js';
const crypto = require('crypto');

export function sign(parameters, secret) {
  // ruleid: weak-digest
  const byNode = crypto.createHash('sha1').update(parameters + secret).digest('hex');
  // ruleid: weak-digest
  const byCryptoJs = CryptoJS.MD5(parameters + secret).toString();
  // ruleid: weak-digest
  const bare = md5(parameters + secret);
  // ok: weak-digest
  const strong = crypto.createHash('sha256').update(parameters).digest('hex');
  // ok: weak-digest
  const cacheKey = md5(parameters);
  return [byNode, byCryptoJs, bare, strong, cacheKey];
}

export function etagOf(page) {
  // ok: weak-digest
  return crypto.createHash('md5').update(page).digest('hex');
}

export function login(password) {
  // ok: weak-digest
  return md5(password);
}
