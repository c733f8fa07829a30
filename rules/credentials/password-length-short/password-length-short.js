const schemas = {
  user: Joi.object({
    username: Joi.string().min(3).required(),
    // ruleid: password-length-short
    password: Joi.string().min(6).required(),
  }),
  change: Joi.object({
    // ok: password-length-short only asks for some value
    old_password: Joi.string().min(1).required(),
    // ruleid: password-length-short
    new_password: Joi.string().min(6).required(),
  }),
  sound: Joi.object({
    // ok: password-length-short
    password: Joi.string().min(10).required(),
  }),
};

function reset(req, res) {
  const { new_password } = req.body;
  // ruleid: password-length-short
  if (String(new_password).length < 6) return bad(res);
  // ok: password-length-short
  if (new_password.length < 12) return bad(res);
  return save(new_password);
}

const userSchema = new Schema({
  // ruleid: password-length-short
  password: { type: String, required: true, minlength: 6 },
  // ok: password-length-short
  name: { type: String, minlength: 2 },
});

router.post('/register', [
  // ruleid: password-length-short
  body('password').isLength({ min: 6 }),
  // ok: password-length-short
  body('name').isLength({ min: 2 }),
]);

const loginValidator = [
  body('username').notEmpty(),
  // ok: password-length-short a login form chooses no password
  body('password').notEmpty().isLength({ min: 6 }),
];

const registerValidator = [
  // ruleid: password-length-short
  body('password').notEmpty().isLength({ min: 6 }),
];

router.post('/updatePassword', (req, res) => {
  const { old_password, new_password } = req.body;
  // ruleid: password-length-short
  if (!/^[a-zA-Z]\w{5,9}$/.test(new_password)) return res.send({ status: 1 });
  // ok: password-length-short the one in use
  if (!/^\w{6,20}$/.test(old_password)) return res.send({ status: 1 });
  return change(req, res);
});

function changePassword(oldPwd, newPwd) {
  // ok: password-length-short the one in use
  if (oldPwd.length < 3 || oldPwd.length > 15) return warn();
  // ruleid: password-length-short
  if (newPwd.length < 3 || newPwd.length > 15) return warn();
  // ok: password-length-short only asks for some value
  if (newPwd.length < 1) return warn();
  return send(newPwd);
}

const insertRules = {
  // ruleid: password-length-short
  password: 'must|string|min:6|max:30|name=password',
  // ok: password-length-short the one in use
  oldPassword: 'must|string|min:6|max:30|name=old password',
  // ok: password-length-short
  name: 'must|string|min:2|max:30|name=name',
};

export const Accounts = () => (
  <Form>
    {/* ruleid: password-length-short */}
    <Form.Item name="new_password" label="new password" rules={[{ required: true }, { min: 6, message: '6' }]}>
      <Input.Password />
    </Form.Item>
    {/* ok: password-length-short */}
    <Form.Item name="username" label="name" rules={[{ required: true }, { min: 4, message: '4' }]}>
      <Input />
    </Form.Item>
  </Form>
);

ElMessageBox.prompt('新密码', '重置密码').then(({ value }) => {
  // ruleid: password-length-short
  if (!value || value.length < 6) {
    ElMessage.warning('密码至少需要6位字符，请重新输入');
    return false;
  }
});
const validatePass = (rule, value, callback) => {
  // ruleid: password-length-short
  if (value.length < 6) callback(new Error('密码不能少于6位'));
  // ok: password-length-short
  else if (value.length < 8) callback(new Error('密码不能少于8位'));
};
const validateOld = (rule, value, callback) => {
  // ok: password-length-short
  if (value.length < 6) callback(new Error('原密码不能少于6位'));
};
const validateName = (rule, value, callback) => {
  // ok: password-length-short
  if (value.length < 4) callback(new Error('用户名不能少于4位'));
};
function checkKey(control) {
  var psw = control.value;
  // ruleid: password-length-short
  var form = /^\w{6,12}$/;
  return form.test(psw);
}
function checkCode(control) {
  // ok: password-length-short
  var form = /^\w{4,12}$/;
  return form.test(control.code);
}
function checkNewPassword(newPassword) {
  // ruleid: password-length-short
  var strong = /^(?![0-9]+$)(?![a-zA-Z]+$)[0-9A-Za-z]{6,20}$/;
  if (!strong.test(newPassword)) return false;
  // ok: password-length-short
  var longer = /^(?![0-9]+$)(?![a-zA-Z]+$)[0-9A-Za-z]{8,20}$/;
  if (!longer.test(newPassword)) return false;
}
$('#register').validate({
  rules: {
    // ruleid: password-length-short
    password1: { required: true, minlength: 6 },
    // ok: password-length-short
    username: { required: true, minlength: 5 },
  },
});
