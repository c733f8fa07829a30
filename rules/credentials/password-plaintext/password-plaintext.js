function remember(form, data) {
  // ruleid: password-plaintext
  localStorage.setItem('password', form.password);
  // ruleid: password-plaintext
  Cookies.set('userPwd', data.pwd, { expires: 30 });
  // ruleid: password-plaintext
  uni.setStorageSync('password', this.password);
  // ok: password-plaintext
  Cookies.set('password', encrypt(form.password), { expires: 30 });
  // ok: password-plaintext
  localStorage.setItem('userName', form.userName);
  // ok: password-plaintext
  localStorage.setItem('password', '');
  // ok: password-plaintext
  fields.set('password', form.password);
}

app.post('/login', (req, res) => {
  const user = users.find(req.body.userName);
  // ruleid: password-plaintext
  if (user.password !== req.body.password) return res.sendStatus(401);
  // ok: password-plaintext
  if (req.body.password !== req.body.confirmPassword) return res.sendStatus(400);
});
