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
router.get('/fallback/:id', async (req, res) => {
  try {
    res.json(await records.find(req.params.id));
  } catch (error) {
    // ruleid: exception-text-returned
    res.status(500).json({ success: false, message: error.message || 'cannot read the record' });
  }
});
router.get('/developer/:id', async (req, res) => {
  try {
    res.json(await records.find(req.params.id));
  } catch (error) {
    // ok: exception-text-returned only a developer's machine is told
    res.status(500).json({ success: false, error: process.env.NODE_ENV === 'development' ? error.message : undefined });
  }
});

// A cloud function.
exports.main = async (event, context) => {
  try {
    const { data } = await db.collection('patients').where({ _openid: event.openid }).get();
    if (data.length === 0) return { success: false, message: 'not found' };
    return { success: true, data };
  } catch (err) {
    console.error('patients', err);
    return {
      success: false,
      // ruleid: exception-text-returned
      error: err
    };
  }
};
async function cancel(id) {
  try {
    return await orders.doc(id).remove();
  } catch (e) {
    if (e.errCode === -502001) {
      // ok: exception-text-returned a fixed text
      return { code: 1, msg: 'an error, please try again' };
    }
    // ruleid: exception-text-returned
    return { code: 1, msg: '取消失败: ' + e.message };
  }
}
async function close(id) {
  try {
    return await orders.doc(id).update({ data: { closed: true } });
  } catch (e) {
    console.error(e.message);
    // ok: exception-text-returned the number of the error alone
    return { success: false, code: e.errCode, msg: '关闭失败' };
  }
}

// Koa and Egg.
async function listRegistrations(ctx) {
  try {
    ctx.body = await registrations.all();
  } catch (err) {
    // ruleid: exception-text-returned
    ctx.body = { code: 500, message: err.message };
  }
}
async function oneRegistration(ctx) {
  try {
    ctx.body = await registrations.one(ctx.query.id);
  } catch (err) {
    ctx.logger.error(err.message);
    // ok: exception-text-returned
    ctx.body = { code: 500, message: '查询失败' };
  }
}

app.use((err, req, res, next) => {
  if (err.name === 'UnauthorizedError') {
    // ok: exception-text-returned
    return res.status(401).json({ message: err.message });
  }
  // ruleid: exception-text-returned
  res.status(err.status || 500).json({ message: err.message || 'failed' });
});
app.use((err, req, res, next) => {
  logger.error(err.message);
  // ok: exception-text-returned
  res.status(500).json({ message: req.app.get('env') === 'development' || isDev ? err.message : 'failed' });
});
app.use((req, res, next) => {
  res.cc = function (err, status = 1) {
    res.send({
      status,
      // ruleid: exception-text-returned
      message: err instanceof Error ? err.message : err,
    });
  };
  next();
});

exports.main = async (event) => {
  const answer = {};
  try {
    answer.orders = await db.collection('orders').where({ doctor: event.doctor }).get();
  } catch (err) {
    console.log(err);
    // ruleid: exception-text-returned
    answer.err = err;
    answer.code = -1;
  }
  return answer;
};

exports.main = async (event) => {
  const answer = {};
  const entry = {};
  try {
    answer.orders = await db.collection('orders').where({ doctor: event.doctor }).get();
  } catch (err) {
    // ok: exception-text-returned kept for the log
    entry.err = err;
    // ok: exception-text-returned
    answer.err = 'failed';
    await log(entry);
  }
  return answer;
};

// In the form that all answers have.
export function errorHandler(err, _req, res, _next) {
  const status = err.status || 500;
  // ruleid: exception-text-returned
  res.status(status).json(fail(err.message || 'Internal Server Error', err.code || null));
}
export function quietHandler(err, _req, res, _next) {
  // ok: exception-text-returned
  res.status(500).json(fail('Internal Server Error'));
}
export function developerHandler(err, _req, res, _next) {
  // ok: exception-text-returned shown to developers alone
  res.status(500).json(fail(process.env.NODE_ENV === 'development' ? err.message : 'Internal Server Error'));
}
