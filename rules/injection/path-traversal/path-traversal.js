const fs = require('fs');
const path = require('path');

app.get('/report', (req, res) => {
  // ruleid: path-traversal
  const file = path.join('/data/reports', req.query.name);
  // ok: path-traversal
  fs.createReadStream(file).pipe(res);
  // ok: path-traversal
  const cut = path.join('/data/reports', path.basename(req.query.name));
  // ruleid: path-traversal
  res.sendFile('/data/reports/' + req.params.name);
  // ok: path-traversal
  res.sendFile('/data/reports/index.html');
});

async function download(req, res) {
  const result = await db.query('SELECT * FROM documents WHERE id = $1', [req.params.id]);
  const document = result.rows[0];
  // ok: path-traversal a path from the database
  fs.createReadStream(document.file_path).pipe(res);
}

app.get('/icon', (req, res) => {
  // ok: path-traversal compared with its root before it is opened
  const full = path.resolve(root, req.query.path);
  if (!full.startsWith(root + path.sep)) {
    return res.status(404).end();
  }
  res.sendFile(full);
});

app.get('/picture', (req, res) => {
  // ruleid: path-traversal only its kind is looked at
  const full = path.resolve(root, req.query.path);
  if (!full.endsWith('.png')) {
    return res.status(404).end();
  }
  res.sendFile(full);
});
