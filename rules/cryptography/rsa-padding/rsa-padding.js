const crypto = require('crypto');

// ruleid: rsa-padding
const first = crypto.publicEncrypt({ key, padding: crypto.constants.RSA_PKCS1_PADDING }, data);
// ok: rsa-padding
const second = crypto.publicEncrypt({ key, padding: crypto.constants.RSA_PKCS1_OAEP_PADDING }, data);
