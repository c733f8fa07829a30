app.get('/search', (req, res) => {
  // ruleid: xss
  res.send('<p>' + req.query.name + '</p>');
  // ok: xss
  res.json({ name: req.query.name });
});

function show() {
  // ruleid: xss
  document.getElementById('name').innerHTML = decodeURIComponent(location.search);
  // ok: xss
  document.getElementById('name').textContent = location.search;
}

async function show(ctx) {
  const patient = await find(ctx.params.id);
  // ok: xss an object is answered as JSON
  ctx.body = { code: 0, data: patient, asked: ctx.params.id };
}

function echoes(ctx) {
  // ruleid: xss
  ctx.body = '<p>' + ctx.query.name + '</p>';
}

app.post('/patient', (req, res) => {
  // ok: xss an object is answered as JSON
  res.send({ name: req.body.name });
});

app.get('/doctor', async (req, res) => {
  const { error } = schema.validate(req.query);
  // ok: xss the project's envelope of an answer is an object
  if (error) return res.send(Answer.fail(400, error));
  const rows = await find(req.query.name);
  // ok: xss
  res.send(success({ rows, page: req.query.page }));
  // ruleid: xss
  res.send(renderPage(req.query.name));
  // ruleid: xss
  res.send(req.query.name.trim());
});

router.get('/messages/:from', async (req, res) => {
  const result = await Chat.find({ user: req.params.from }).populate('user');
  // ok: xss rows are answered as JSON
  res.send(result);
  // ok: xss
  res.send(req.session.user);
  // ruleid: xss
  res.send('<p>' + req.params.from + '</p>');
});
