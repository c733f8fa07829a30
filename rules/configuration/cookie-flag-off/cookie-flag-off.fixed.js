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

// ruleid: cookie-flag-off
$.cookie("Authorization", msg.access_token, { expires: 7 });
// ok: cookie-flag-off
$.cookie("Authorization", null);
// ok: cookie-flag-off
$.cookie("Authorization", "", { expires: -1 });
// ok: cookie-flag-off
$.cookie("theme", theme, { expires: 7 });
// ok: cookie-flag-off
var login = $.cookie("token");
// ruleid: cookie-flag-off
setCookie('refresh_token', res.data.refresh_token, res.data.expires_in * 1000);
// ok: cookie-flag-off
setCookie('token', '', -1);
// ok: cookie-flag-off
setCookie('sidebar', state, 7);
// ruleid: cookie-flag-off
this.$cookies.set('token', token, '7d');
// ok: cookie-flag-off
response.cookies.set('token', token, { httpOnly: true, secure: true });
