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
