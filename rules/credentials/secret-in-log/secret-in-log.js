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
