const crypto = require('crypto');

function values(request) {
  // ruleid: weak-random
  const token = Math.random().toString(36).slice(2);
  // ruleid: weak-random
  let code = Math.floor(Math.random() * 900000) + 100000;
  // ruleid: weak-random
  request.salt = String(Math.random());
  // ok: weak-random
  const key = 'row-' + Math.random();
  // ok: weak-random
  const colour = '#' + Math.floor(Math.random() * 0xffffff).toString(16);
  // ok: weak-random
  const url = '/captcha?r=' + Math.random();
  // ok: weak-random
  const sessionToken = crypto.randomBytes(32).toString('hex');
  return { token, code, key, colour, url, sessionToken };
}

function randomPassword(length) {
  let text = '';
  for (let i = 0; i < length; i++) {
    // ruleid: weak-random
    text += LETTERS.charAt(Math.floor(Math.random() * LETTERS.length));
  }
  return text;
}

const generatePwd = (length) => {
  let pwd = '';
  for (let i = 0; i < length; i++) {
    // ruleid: weak-random
    pwd += LETTERS.charAt(Math.floor(Math.random() * LETTERS.length));
  }
  return pwd;
};

function getMessageToken(length) {
  const uuid = [];
  // ok: weak-random
  for (let i = 0; i < length; i++) uuid[i] = LETTERS[0 | Math.random() * LETTERS.length];
  return uuid.join('');
}

function shuffle(rows) {
  // ok: weak-random
  return rows.sort(() => Math.random() - 0.5);
}

function askForCode() {
  // ruleid: weak-random
  $.cookie('vcode', Math.floor(Math.random() * 900000 + 100000), { expires: 7 });
  // ok: weak-random
  $.cookie('skin', Math.floor(Math.random() * 5));
}

function randomString() {
  var chars = 'abcdefhijk';
  var pwd = '';
  for (i = 0; i < 6; i++) {
    // ok: weak-random text for anything
    pwd += chars.charAt(Math.floor(Math.random() * chars.length));
  }
  return pwd;
}

function initialPassword() {
  var chars = 'abcdefhijk';
  var pwd = '';
  for (i = 0; i < 6; i++) {
    // ruleid: weak-random
    pwd += chars.charAt(Math.floor(Math.random() * chars.length));
  }
  return pwd;
}
