const serialize = require('node-serialize');

app.post('/message', (req, res) => {
  // ruleid: unsafe-deserialization
  const message = serialize.unserialize(req.body.data);
  // ok: unsafe-deserialization
  const safe = JSON.parse(req.body.data);
  res.json([message, safe]);
});
