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

// ok: jwt-not-verified
const decodeToken = (token) => { return jwt.decode(token); };

function check(token, keys) {
  // ok: jwt-not-verified
  const header = jwt.decode(token, { complete: true });
  const key = keys[header.kid];
  const sound = jwt.verify(token, key, { algorithms: ['ES256'] });
  return sound;
}

function allow(req) {
  // ruleid: jwt-not-verified
  const claims = jwt.decode(req.headers.token);
  return claims.role === 'admin';
}

function isTokenExpired(token) {
  // ok: jwt-not-verified only whether it is still worth sending
  const claims = jwt.decode(token);
  return claims.exp < Date.now() / 1000;
}

class Tokens {
  isAlive(token) {
    try {
      // ok: jwt-not-verified
      const claims = jwt.decode(token);
      return claims.exp > Date.now() / 1000;
    } catch (error) {
      return false;
    }
  }
}

class Guard {
  role(token) {
    // ruleid: jwt-not-verified
    return jwt.decode(token).role;
  }
}
