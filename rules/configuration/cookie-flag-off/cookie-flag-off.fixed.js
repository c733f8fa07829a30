// ruleid: cookie-flag-off
app.use(session({ secret: key, cookie: { secure: true } }));
// ok: cookie-flag-off
app.use(session({ secret: key, cookie: { secure: true, httpOnly: true } }));
export function setToken(token) {
  // ruleid: cookie-flag-off
  return Cookies.set(TokenKey, token);
}
export function setTokenSafely(token) {
  // ok: cookie-flag-off
  return Cookies.set(TokenKey, token, { secure: true, sameSite: 'strict' });
}
export function setSidebar(open) {
  // ok: cookie-flag-off
  Cookies.set('sidebarStatus', open ? 1 : 0);
}
