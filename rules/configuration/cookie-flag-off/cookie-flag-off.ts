// ruleid: cookie-flag-off
Cookies.set('access_token', token, { expires: 7 });
