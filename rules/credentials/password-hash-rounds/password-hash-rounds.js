const crypto = require('crypto');
const bcrypt = require('bcryptjs');

// ruleid: password-hash-rounds
const few = crypto.pbkdf2Sync(password, salt, 1000, 32, 'sha256');
// ruleid: password-hash-rounds
const cheap = bcrypt.hashSync(password, 5);
// ok: password-hash-rounds
const many = crypto.pbkdf2Sync(password, salt, 210000, 32, 'sm3');
// ok: password-hash-rounds
const standard = bcrypt.hashSync(password, 12);
// ok: password-hash-rounds
const other = cache.hash(name, 5);
