const crypto = require('crypto');

function check(data, key, signature) {
  const verifier = crypto.createVerify('RSA-SHA256');
  verifier.update(data);
  // ruleid: signature-result-ignored
  verifier.verify(key, signature);
  // ok: signature-result-ignored
  if (!verifier.verify(key, signature)) throw new Error('signature');
  // ok: signature-result-ignored
  return verifier.verify(key, signature);
}
