function unlock(form) {
  // ruleid: fixed-password-accepted
  if (form.password === 'mQ2-service') {
    open();
  }
  // ruleid: fixed-password-accepted
  if (form.userName === 'engineer' && form.password === 'mQ2-service') open();
  // ruleid: fixed-password-accepted
  if (bcrypt.compareSync(form.password, user.hash) || form.password === 'Zk8!universal') open();
  // ok: fixed-password-accepted
  if (typeof form.password === 'string') open();
  // ok: fixed-password-accepted
  if (form.password === '123456') this.$message('请修改初始口令');
  // ok: fixed-password-accepted
  if (form.type === 'password') open();
}

function checkSmsCode(smsCode, sent) {
  // ruleid: fixed-password-accepted
  if (smsCode !== sent && smsCode !== '888888') return false;
  // ok: fixed-password-accepted
  if (smsCode !== sent && smsCode !== '') return false;
  return true;
}
