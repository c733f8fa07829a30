import fs from 'fs';
import { exec, spawn as start } from 'child_process';
import * as cp from 'child_process';
const crypto = require('crypto');
const { createHash } = require('crypto');
const express = require('express');
const KEY = 'k1';
let level = 3;
var legacy = "old";

call();
call(1);
call(1, 2);
call(1, 2, 3);
call('lit', "x", `t`, 1.5, true, null, undefined);
call(...args);
call(call(1));
call(o.run(call(3)));
call({ a: 1 });
call({ a: 1, b: 2 });
call({ b: 2, a: 1, ...rest });
call({ 'a': 1 });
call([1, 2, 3]);
call(x => x + 1);
call((x, y) => { go(x); return y; });
call(function (x) { return x; });
call(async () => { await p(); });
call(new Foo(1));
call(a ? b : c);
call(a || b);
call(a ?? b);
call(!a);
call(typeof a);
call(/ab+c/i);
call(KEY);
call('k' + '1');
call(`v ${KEY} w`);
call(-1);
o.run(1);
o?.run(1);
o['run'](1);
o.p.q.run(1);
o.run(1).then(2).end();
o.run(1).mid().end();
this.call(1);
window.call(1);

exec('ls');
start('ls');
cp.exec('ls');
cp['exec']('ls');
require('child_process').exec('ls');
fs.readFile('x');
crypto.createHash('md5');
createHash('md5');
eval('1');
new Function('x');

str('DES');
str("DES");
str(`DES`);
str('D' + 'ES');
str('DES-ECB');
str('');
str(legacy);
str(KEY);
str(level);
const inner = { alg: 'DES', size: 512, nested: { deep: true }, run() { go(1); }, get g() { return 1; }, [k]: 2, short };

function named(a, b = 2, ...c) { return a; }
const arrow = (a) => a;
const arrowBlock = (a) => { return a; };
const fn = function (a) { return a; };
async function later(a) { await go(a); return await p(); }
function* gen() { yield 1; }
export function shown(a) { return a; }
export default class Main extends Base {
  static size = 1;
  #secret = 's';
  name = 'n';
  constructor(a) { super(a); this.a = a; }
  method(a) { return this.a; }
  async other() { await this.method(1); }
  static make() { return new Main(); }
  get value() { return 1; }
}
class Plain { run() { go(2); } }

if (a == b) { open(); close(); }
if (a === a) open(); else close();
open(); work(); close();
for (let i = 0; i < 10; i++) { work(i); }
for (const x of xs) { work(x); }
for (const k in o) { work(k); }
while (a) { work(); }
do { work(); } while (a);
switch (a) { case 1: open(); break; default: close(); }
try { open(); } catch (e) { close(); } finally { done(); }
throw new Error('x');
x = get();
let y = get();
const { p1, p2 } = get();
const [q1, q2] = get();
o.field = get();
o['field'] = 1;
x += 1;
delete o.x;
app.get('/x', (req, res) => { res.send(req.query.a); });
app.get('/y', function (req, res) { res.send(`hi ${req.query.b}`); });
app.use(express.static('p'));
const el = <div className="a" onClick={go}>hi {name}</div>;
const el2 = <Foo dangerouslySetInnerHTML={{ __html: x }} />;
const el3 = <a href={url} target="_blank"></a>;
p().then((r) => r.json()).catch(e => {});
await p();
label: for (;;) { break label; }
with1(a, function cb(err, data) { if (err) throw err; });
export const out = 1;
export { arrow as renamed };
