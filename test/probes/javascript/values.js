let once = "k"; var twice = "k"; twice = "x"; const con = "k"; glob = "k";
function f(p) {
  u(once); u(twice); u(con); u(glob);
  let a = "k"; while (p) { u(a); } u(a);
  var b = "k"; b = "k"; u(b); for (const x of p) { u(b); }
  let c = "k"; p.forEach((x) => { u(c); }); p.forEach(function (x) { u(c); });
  function inner() { u(c); u(b); }
  if (p) { var d = "k"; let e = "k"; } u(d); u(e);
  x = "k"; u(x);
  const o = { k: "k" }; u(o.k);
  const { k } = { k: "k" }; u(k);
  let g = cond ? "k" : "k"; u(g);
  let h = `k`; u(h); let i = "k" + `${h}`; u(i); let j = 'k'; u(j);
  u(later);
  let l = p || "k"; u(l);
  let m = "x"; m = "k"; u(m); m += ""; u(m);
  let n; n = "k"; u(n);
  const q = "k"; q.foo(); u(q);
  let r = "x"; r = "k"; r.foo(); u(r);
  try { var s = "k"; call(); u(s); } catch (e) { u(s); } u(s);
}
const later = "k";
class A { static S = "k"; f = "k"; #p = "k"; m() { u(this.f); u(this.#p); u(A.S); u(this.after); } after = "k"; constructor() { this.z = "k"; u(this.z); } }
const al = foo.bar; al.baz();
u(con + ""); u("k" + con); u(con === "k");
