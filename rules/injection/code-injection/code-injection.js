app.post('/formula', (req, res) => {
  // ruleid: code-injection
  const value = eval(req.body.formula);
  // ruleid: code-injection
  const f = new Function('x', req.body.formula);
  // ok: code-injection
  const data = JSON.parse(req.body.formula);
  res.json([value, f(1), data]);
});
