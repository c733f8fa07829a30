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

class PatientController {
  static async archive(req, res) {
    try {
      return Reply.success(res, await archive(req.params.id));
    } catch (err) {
      await client.query('ROLLBACK').catch(() => {});
      console.error('archive:', err);
      // ruleid: exception-text-returned
      return Reply.error(res, 'Failed to archive: ' + (err?.message || err));
    }
  }

  static async create(req, res) {
    try {
      return Reply.success(res, await create(req.body));
    } catch (error) {
      // ok: exception-text-returned what the client sent was wrong
      if (error instanceof BadInput) return Reply.error(res, error.message, 400);
      // ok: exception-text-returned
      return Reply.error(res, 'Failed to create');
    }
  }

  static async remove(req, res) {
    try {
      return sendOk(res, await remove(req.params.id));
    } catch (error) {
      // ruleid: exception-text-returned
      return sendError(res, `Failed: ${error.message}`);
    }
  }
}
