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
