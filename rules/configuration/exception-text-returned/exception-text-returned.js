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
