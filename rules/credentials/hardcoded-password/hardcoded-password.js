// ruleid: hardcoded-password
const dbPassword = 'Kq7#mVx2pL9w';
module.exports = {
  // ok: hardcoded-password
  password: process.env.DB_PASSWORD,
  // ruleid: hardcoded-password what runs when nothing is set
  redisPassword: process.env.REDIS_PASSWORD || 'tR8vZ!q3LmN5',
  user: 'his_app',
  // ruleid: hardcoded-password
  pwd: "Zt6%hWq9LmX3",
};
// ruleid: hardcoded-password
mongoose.connect('mongodb://his_app:Hs8nW2kQv5Tz@mongo.his.local:27017/his');
// ok: hardcoded-password
mongoose.connect(`mongodb://${user}:${password}@mongo.his.local:27017/his`);
// ok: hardcoded-password rules of a form
const rules = { password: [{ required: true, message: '密码不能为空' }], pwd: 'required|min:12' };
// ok: hardcoded-password names
const types = { password: 'input-password', confirmPassword: 'confirm' };
// ok: hardcoded-password
if (this.pwdType === 'password') { this.pwdType = ''; }
// ok: hardcoded-password
const next = { path: '/reset-password', title: 'Change password' };
// ok: hardcoded-password
form.password = md5(form.password);
// ok: hardcoded-password a form of documentation
const usage = 'https://user:password@example.com/';
const routes = {
  // ok: hardcoded-password what answers a route
  'admin/mgr_pwd': 'admin/admin_mgr_controller@pwdMgr#demo',
};
