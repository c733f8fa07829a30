export function login(userName, password) {
  // ruleid: password-in-url
  return axios.get('/login?userName=' + userName + '&password=' + password);
}
export function change(oldPassword, newPassword) {
  const data = { oldPassword, newPassword };
  // ruleid: password-in-url
  return request({ url: '/profile/password', method: 'put', params: data });
}
export function check(form) {
  // ruleid: password-in-url
  return axios.get('/check', { params: { pwd: form.pwd } });
}
export function open(id) {
  // ruleid: password-in-url
  window.open(`/report/${id}?token=${getToken()}`);
}
export function safe(form) {
  // ok: password-in-url
  const body = 'userName=' + form.userName + '&password=' + form.password;
  // ok: password-in-url
  axios.post('/login', { password: form.password });
  // ok: password-in-url
  axios.get('https://api.weixin.qq.com/cgi-bin/user?lang=zh&access_token=' + token);
  // ok: password-in-url
  return request({ url: '/user', method: 'get', params: { userName: form.userName } });
}

function signUp(that) {
  // ruleid: password-in-url
  wx.request({ url: 'https://his.example.cn/clinic/add', data: { phone: that.phone, pwd: that.pwd } });
  // ruleid: password-in-url
  uni.request({ url: '/patient/list', method: 'get', data: { page: 1, token: that.token } });
  // ok: password-in-url a body
  wx.request({ url: '/login', method: 'POST', data: { password: that.pwd } });
  // ok: password-in-url
  wx.request({ url: '/clinic/list', data: { page: 1 } });
}

function shown(router, result) {
  // ruleid: password-in-url
  router.replace({ path: `/detail/${result.id}`, query: { from: 'form', password: result.password } });
  // ok: password-in-url
  router.push({ path: '/detail', query: { id: result.id } });
  // ok: password-in-url
  router.push({ name: 'detail', params: { password: result.password } });
}

// What is read from an address was sent in it.
function guarded(to, next) {
  // ruleid: password-in-url
  const authorization = to.query.token || localStorage.getItem('Authorization');
  // ok: password-in-url
  const page = to.query.tab;
  next(authorization, page);
}
function download(req, res) {
  // ruleid: password-in-url
  const { file, token } = req.query;
  // ok: password-in-url
  const { name } = req.query;
  // ok: password-in-url a body
  const body = req.body.token;
  return res.download(file, name, token, body);
}
function handshake(request) {
  const url = new URL(request.url, 'http://localhost');
  // ok: password-in-url
  const store = url.searchParams.get('store');
  // ruleid: password-in-url
  return check(store, url.searchParams.get('token'));
}
// ok: password-in-url a link in a mail works once
router.get('/reset-password', (req, res) => resetBy(req.query.token, res));
function verifyEmail(req, res) {
  // ok: password-in-url
  return confirmBy(req.query.token, res);
}
function kept(to, token) {
  // ok: password-in-url written, and to a request of the page's own
  to.query.token = token;
}
