app.use((err, req, res, next) => {
  console.error(err.stack);
  // ruleid: exception-text-returned
  res.status(500).send({ message: 'failed', detail: err.stack });
});
app.use((err, req, res, next) => {
  console.error(err.stack);
  // ok: exception-text-returned
  res.status(500).send({ message: 'failed' });
});
router.post('/register/list', async (req, resp) => {
  try {
    const rows = await pool.query(sql, [req.body.uid]);
    resp.send(Answer.ok({ rows }));
  } catch (error) {
    console.log(error);
    // ruleid: exception-text-returned
    resp.send(Answer.error(500, error));
  }
});
router.get('/records/:id', async (req, res) => {
  try {
    res.json(await records.find(req.params.id));
  } catch (err) {
    // ruleid: exception-text-returned
    res.status(500).json({ success: false, message: err.message });
  }
});
router.get('/quiet/:id', async (req, res) => {
  try {
    res.json(await records.find(req.params.id));
  } catch (err) {
    console.error(err.message);
    // ok: exception-text-returned
    res.status(500).json({ success: false, error: 'cannot read the record' });
  }
});
router.get('/subjects', (req, res) => {
  pool.query(sql, (error, rows) => {
    if (error) {
      // ruleid: exception-text-returned
      res.send(Answer.error(500, error));
    }
  });
});
router.get('/checked', (req, res) => {
  const { error } = schema.validate(req.query);
  // ok: exception-text-returned the texts of a validation
  if (error) return res.status(400).send(error);
});
