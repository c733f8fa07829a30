router.post('/resetUserPwd', (req, res) => {
  // ruleid: shared-initial-password
  const sql = `update sys_user set password='${utility.md5('Yygh@2024')}' where userId = ?`;
  db(sql, [req.body.userId], () => res.send({ status: 0 }));
});
async function addDoctor(body) {
  return User.create({
    name: body.name,
    // ruleid: shared-initial-password
    password: await bcrypt.hash('Yygh@2024', 10),
  });
}
function addNurse(body) {
  const user = new User(body);
  // ruleid: shared-initial-password
  user.password = crypto.createHash('sha256').update('Yygh@2024').digest('hex');
  return user.save();
}
async function addPatient(body) {
  // ok: shared-initial-password what the person chose
  const password = await bcrypt.hash(body.password, 10);
  // ok: shared-initial-password a comparison, not an assignment
  if (user.password === md5('Yygh@2024')) return remind(user);
  // ok: shared-initial-password made for each
  const hashedPassword = await bcrypt.hash(randomPassword(), 10);
  // ok: shared-initial-password no password
  const digest = md5('patients');
  return save({ password, hashedPassword, digest });
}
