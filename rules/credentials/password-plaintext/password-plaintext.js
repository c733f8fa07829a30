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

app.post('/login', async (req, res) => {
  const { username, password } = req.body;
  // ruleid: password-plaintext
  const user = await User.findOne({ username, password });
  // ruleid: password-plaintext
  const staff = await Staff.findOne({ where: { loginName: req.body.loginName, password: req.body.password } });
  // ok: password-plaintext the account alone
  const doctor = await Doctor.findOne({ username });
  // ok: password-plaintext a digest is asked for
  const nurse = await Nurse.findOne({ username, password: md5(password) });
  // ok: password-plaintext a record is made, which hashes by itself
  await User.create({ username, password });
  return res.json({ user, staff, doctor, nurse });
});

app.post('/digest-login', async (req, res) => {
  let { username, password } = req.body;
  password = utility.md5(password);
  // ok: password-plaintext hashed before
  res.json(await User.findOne({ username, password }));
});

app.post('/sql-login', (req, res) => {
  const { username, password } = req.body;
  // ruleid: password-plaintext
  db.query('select id from sys_user where username = ? and password = ?', [username, password], (error, rows) => res.json(rows));
  // ok: password-plaintext by the account alone
  db.query('select id, password from sys_user where username = ?', [username], (error, rows) => check(rows, password));
  // ok: password-plaintext
  db.query('select id from sys_user where username = ? and password = ?', [username, sm3(password)], (error, rows) => res.json(rows));
});

exports.main = async (event, context) => {
  const { username, password } = event;
  // ruleid: password-plaintext
  const { data } = await db.collection('admins').where({ username, password }).get();
  // ok: password-plaintext
  const { total } = await db.collection('admins').where({ username }).count();
  return { data, total };
};

class AccountService extends Service {
  async verify(username, password) {
    const found = await this.ctx.model.User.findOne({ username });
    // ruleid: password-plaintext
    if (found.password === password) return { success: true };
    return { success: false };
  }

  async verifyDigest(username, password) {
    const found = await this.ctx.model.User.findOne({ username });
    password = md5(password);
    // ok: password-plaintext a digest
    return found.password === password;
  }

  async change(dto) {
    const user = await this.users.findOne({ where: { id: dto.id } });
    // ruleid: password-plaintext
    if (user.password !== dto.oldPassword) throw new Error('原密码不正确');
    // ok: password-plaintext two fields of one form
    if (dto.password !== dto.confirmPassword) throw new Error('两次输入不一致');
  }
}

router.post('/signin', async (req, res) => {
  const { username, password } = req.body;
  const [rows] = await pool.query('select * from sys_user where username = ?', [username]);
  // ruleid: password-plaintext
  if (rows[0].password !== password) return res.sendStatus(401);
  const hashed = crypto.createHash('sm3').update(password).digest('hex');
  // ok: password-plaintext
  if (rows[0].password !== hashed) return res.sendStatus(401);
  res.sendStatus(204);
});

function check(form, password) {
  // ok: password-plaintext typed twice
  return form.password === password;
}

function administrate(req, res) {
  const { name, password } = req.body;
  // ruleid: password-plaintext
  if (password === process.env.ADMIN_PASSWORD) return res.json({ done: true });
  // ruleid: password-plaintext
  if (req.body.password !== process.env.DELETE_PASSWORD) return res.status(403).end();
  // ok: password-plaintext whether it is set
  if (process.env.ADMIN_PASSWORD === undefined) return res.status(500).end();
  // ok: password-plaintext no password
  return res.json({ done: name === process.env.ADMIN_USER });
}
