app.get('/search', (req, res) => {
  // ruleid: xss
  res.send('<p>' + req.query.name + '</p>');
  // ok: xss
  res.json({ name: req.query.name });
});

function show() {
  // ruleid: xss
  document.getElementById('name').innerHTML = decodeURIComponent(location.search);
  // ok: xss
  document.getElementById('name').textContent = location.search;
}
