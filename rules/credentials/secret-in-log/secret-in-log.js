function login(form, req) {
  // ruleid: secret-in-log
  console.log('login', form.userName, form.password);
  // ruleid: secret-in-log
  console.log(`token ${getToken()}`);
  const data = { id: form.id, password: form.password };
  // ruleid: secret-in-log
  console.log(data);
  // ruleid: secret-in-log
  console.log(JSON.stringify(this.loginForm));
  // ruleid: secret-in-log
  logger.info('reset', req.body.newPassword);
  // ruleid: secret-in-log
  console.log(localStorage.getItem('token'));
  // ok: secret-in-log
  console.log('password', form.userName);
  // ok: secret-in-log
  console.log(!!token, token.length, mask(token));
  const order = { orderId: form.orderId, token: getApp().globalData.token };
  // ok: secret-in-log the order's number, not what stands beside it
  console.log('提交预约', order.orderId, !!order.token);
  // ok: secret-in-log
  console.log(page.nextToken, this.showPassword);
}

function saved(data, cache, options) {
  // ok: secret-in-log whether there is one
  console.debug('cache', { hasToken: !!cache?.access_token });
  // ok: secret-in-log how long it is
  console.info('saving', { token_length: data.access_token?.length || 0 });
  const settings = { url: options.url, headers: { Authorization: options.token } };
  // ok: secret-in-log
  console.debug('request', redactSensitiveData(settings));
  // ruleid: secret-in-log
  console.info('saving', { token: data.access_token });
}

exports.main = async (event, context) => {
  // ruleid: secret-in-log
  console.log('event:', event);
  const { username, password } = event;
  return signIn(username, password);
};
exports.main = async (event, context) => {
  // ok: secret-in-log nothing of it is secret
  console.log('event:', event);
  const { orderId } = event;
  return cancel(orderId);
};
router.post('/user/login', (req, res) => {
  // ruleid: secret-in-log
  console.log('login', req.body);
  return signIn(req, res);
});
router.post('/changePwd', (req, res) => {
  const { oldPwd, newPwd } = req.body;
  // ruleid: secret-in-log
  logger.info(JSON.stringify(req.body));
  // ok: secret-in-log the account alone
  logger.info(req.body.userName);
  return change(oldPwd, newPwd);
});
router.post('/orders', (req, res) => {
  // ok: secret-in-log no password is sent here
  console.log(req.body);
  return order(req, res);
});
const doctor = new User({ email: 'd@example.com', password: hashedPassword });
// ok: secret-in-log the address of the record alone
console.log('created', doctor.email);

function register() {
  var data = {};
  data.UsersName = $('#name').val();
  data.UsersPwd = $('#pwd').val();
  // ruleid: secret-in-log
  console.log(data);
  // ok: secret-in-log
  console.log(data.UsersName);
  send(data);
}
function forget(form) {
  form.password = '';
  // ok: secret-in-log cleared
  console.log(form);
  var sealed = {};
  sealed.password = encryptBySm2($('#pwd').val());
  // ok: secret-in-log not in clear
  console.log(sealed);
  var view = {};
  view.showPwd = $('#eye').prop('checked');
  // ok: secret-in-log a switch of the page
  console.log(view);
}
