function login(res, token) {
  // ruleid: login-cookie-without-flags
  res.cookie('token', token);
  // ruleid: login-cookie-without-flags
  res.cookie('token', token, { maxAge: 1800 });
  // ok: login-cookie-without-flags
  res.cookie('token', token, { httpOnly: true, secure: true, sameSite: 'strict' });
  // ok: login-cookie-without-flags
  res.cookie('theme', theme);
}

function kept(token, theme) {
  // ruleid: login-cookie-without-flags
  document.cookie = 'token=' + token + '; path=/';
  // ruleid: login-cookie-without-flags
  document.cookie = `access_token=${token}; Max-Age=86400`;
  // ok: login-cookie-without-flags deleted
  document.cookie = 'token=; expires=Thu, 01 Jan 1970 00:00:00 GMT';
  // ok: login-cookie-without-flags
  document.cookie = 'theme=' + theme;
}
