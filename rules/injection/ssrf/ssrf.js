const axios = require('axios');

app.get('/proxy', async (req, res) => {
  // ruleid: ssrf
  const body = await axios.get(req.query.url);
  // ok: ssrf
  const token = await axios.get('https://api.example.org/token?code=' + req.query.code);
  // ok: ssrf
  const visit = await axios.get(`https://api.example.org/visits/${req.query.id}`);
  res.json([body.data, token.data, visit.data]);
});

app.all('/backend', async (req, res) => {
  const passedOn = new Request(`${env.BACKEND_URL}/visits`, { method: req.method, body: req.body });
  // ok: ssrf
  const answer = await fetch(passedOn);
  // ruleid: ssrf
  const any = await fetch(new Request(req.query.url, { method: 'GET' }));
  res.json([answer, any]);
});
