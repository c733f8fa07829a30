const express = require('express');
const app = express();

app.get('/a', (req, res) => {
  sink(req.query.a);
  const a = req.query.a;
  sink(a);
  sink(`x ${a}`);
  sink('x' + a);
  sink(a.b.c);
  sink(a['k']);
  sink(a?.b);
  sink([a]);
  sink([...a]);
  sink({ k: a });
  sink({ ...a });
  sink({ a });
  sink(f(a));
  sink(new Foo(a));
  sink(a ? 1 : 2);
  sink(x ? a : 2);
  sink(a || 'd');
  sink(a ?? 'd');
  sink(!a);
  sink(typeof a);
  sink(a == 1);
  sink(a.length);
  sink(parseInt(a));
  sink(await a);
  sink(() => a);
  sink(clean(a));
  sink(JSON.parse(a));
  sink(a.map((x) => x));
  sink(a.map((x) => sink(x)));
  a.forEach((x) => { sink(x); });
  a.forEach(function (x) { sink(x); });
  const { b, c: d } = req.query;
  sink(b);
  sink(d);
  const [e, g] = req.query.list;
  sink(e);
  const { body } = req;
  sink(body);
  let h = 'x';
  h = a;
  sink(h);
  h = 'y';
  sink(h);
  const o = {};
  o.k = a;
  sink(o.k);
  sink(o.m);
  sink(o);
  o['n'] = a;
  sink(o['n']);
  const arr = [];
  arr.push(a);
  sink(arr);
  const made = { k: a, m: 'x' };
  sink(made.k);
  sink(made.m);
  for (const x of a) { sink(x); }
  for (const k in a) { sink(k); }
  if (x) { h = a; }
  sink(h);
  p.then((v) => sink(v));
  p(a).then((v) => sink(v));
  function inner() { sink(a); }
  const arrow = (z) => sink(z);
  arrow(a);
  setTimeout(() => { sink(a); }, 1);
  try { sink(a); } catch (err) { sink(err); }
  res.send(a);
  res.send(`<b>${a}</b>`);
  res.status(200).send(a);
  sink`x ${a}`;
  const el = <div dangerouslySetInnerHTML={{ __html: a }}>{a}</div>;
  i = a;
  sink(i);
  var t = a + 1; t += 'x';
  sink(t);
  return a;
});

app.post('/b', function (req, res) { sink(req.body.x); helper(req); });
function helper(req) { sink(req.query.a); }
const handler = async (req, res) => { const { q } = req.query; sink(q); };
class Ctl { show(req) { this.q = req.query.a; sink(this.q); } other() { sink(this.q); } }
window.addEventListener('message', (ev) => { sink(ev.data); });
sink(location.hash);
const top1 = location.hash;
function uses() { sink(top1); }
