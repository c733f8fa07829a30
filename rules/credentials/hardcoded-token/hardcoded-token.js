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
// ruleid: hardcoded-token
axios.post(url, body, { headers: { Authorization: 'Bearer app-Wq82hsKKa92hsal11xZkP4' } });
// ok: hardcoded-token
axios.post(url, body, { headers: { Authorization: `Bearer ${getToken()}` } });
// ok: hardcoded-token a prompt
axios.post(url, body, { headers: { Authorization: 'Bearer YOUR_ACCESS_TOKEN' } });
// ok: hardcoded-token words
axios.post(url, body, { headers: { Authorization: 'Bearer invalid-token-for-the-ward' } });
