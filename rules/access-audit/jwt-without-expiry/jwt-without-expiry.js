const jwt = require('jsonwebtoken');

function issue(user, key) {
  // ruleid: jwt-without-expiry
  const open = jwt.sign({ id: user.id }, key);
  // ruleid: jwt-without-expiry
  const named = jwt.sign({ id: user.id }, key, { algorithm: 'ES256' });
  // ok: jwt-without-expiry
  const limited = jwt.sign({ id: user.id }, key, { expiresIn: '30m' });
  // ok: jwt-without-expiry
  const claimed = jwt.sign({ id: user.id, exp: until }, key);
  return [open, named, limited, claimed];
}
