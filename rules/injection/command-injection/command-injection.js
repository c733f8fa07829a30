const child_process = require('child_process');

app.get('/convert', (req, res) => {
  // ruleid: command-injection
  child_process.exec('convert ' + req.query.file + ' out.png');
  // ok: command-injection
  child_process.execFile('convert', [req.query.file, 'out.png']);
  // ok: command-injection
  child_process.exec('convert logo.svg out.png');
});
