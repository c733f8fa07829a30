const N = 8, S = "k", T = "k"; let n = null;
f(N == 8); f(8 == N); f(S == "k"); f("k" == S); f(S == T); f(n == null); f(null == n); f(N == 4 + 4); f(S == `k`);
const o = foo.bar; f(o == foo.bar); f(foo.bar == o);
let m = null; m = g(); function h() { f(m == null); }
let q = null; if (q == null) { q = g(); }
function i() { let r = null; function j() { if (r != null) { k(); } } r = 1; }
function i() { let r = "k"; function j() { u(r); } r = "x"; }
function i2() { let r = "x"; r = "k"; function j() { u(r); } }
function i3() { let r = "x"; r = "k"; const j = () => { u(r); }; r = "x"; }
function i4() { let r = "x"; r = "k"; const j = () => { u(r); }; j(); r = "x"; }
function i5() { let r = "x"; const j = () => { u(r); }; r = "k"; }
function i6() { let r = "x"; r = "k"; let o = { m: () => { u(r); } }; r = "x"; }
function i7() { let r = "x"; r = "k"; return () => { u(r); }; }
let s = "x"; s = "k"; const t = () => { u(s); }; function v() { u(s); }
class A { m() { let r = "x"; r = "k"; function j() { u(r); } } }
let w = "k"; const t2 = () => { u(w); }; w = "x";
function i8() { let r = "k"; function j() { u(r); } r = y(); }
