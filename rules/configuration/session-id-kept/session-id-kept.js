router.post('/login', async (req, res) => {
  const user = await User.findOne({ email: req.body.email });
  if (await bcrypt.compare(req.body.password, user.password)) {
    // ruleid: session-id-kept
    req.session.user = { id: user._id };
  }
  // ok: session-id-kept
  req.session.captcha = null;
  res.send({});
});

router.post('/signin', (req, res) => {
  req.session.regenerate(() => {
    // ok: session-id-kept
    req.session.user = { id: 1 };
    res.send({});
  });
});

router.post('/patients', (req, res) => {
  // ok: session-id-kept no login
  req.session.patientId = req.body.id;
  res.send({});
});
