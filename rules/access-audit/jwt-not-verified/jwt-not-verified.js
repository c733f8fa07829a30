const jwt = require('jsonwebtoken');

function read(token, key) {
  // ruleid: jwt-not-verified
  const open = jwt.decode(token);
  // ruleid: jwt-not-verified
  const none = jwt.verify(token, key, { algorithms: ['ES256', 'none'] });
  // ok: jwt-not-verified
  const sound = jwt.verify(token, key, { algorithms: ['ES256'] });
  // ok: jwt-not-verified
  const text = base64.decode(token);
  return [open, none, sound, text];
}
