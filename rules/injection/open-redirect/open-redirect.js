app.get('/login', (req, res) => {
  // ruleid: open-redirect
  if (req.query.target) return res.redirect(req.query.target);
  // ok: open-redirect
  res.redirect('/index?from=' + req.query.from);
});
