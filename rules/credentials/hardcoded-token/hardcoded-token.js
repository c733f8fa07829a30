// ruleid: hardcoded-token
const accessToken = 'aNxdpz47tuzKHXRzV3BMvHIXbnT8d9lQdjgdf2WE';
// ok: hardcoded-token
const tokenKey = 'Admin-Token-Of-The-Administration';
// ok: hardcoded-token
const mock = { token: 'admin-token' };
// ok: hardcoded-token
axios.defaults.headers.token = getToken();
// ok: hardcoded-token
const route = { path: '/tokenLogin', name: 'TokenLogin' };
// ruleid: hardcoded-token
headers.set('X-Api-Key', 'BKys5h7m7Iv1NsuLv1AK6WmHUxUUnsNHhPl0');
