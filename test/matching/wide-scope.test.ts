// `hisguard_scope: file`: values and taint through the calls of one file; without the key, nothing of it.
import { deepEqual, ok } from 'node:assert/strict';
import { compileSemgrepRule } from '../../src/matching/compile-semgrep-rule.ts';
import { matchRules, openTarget } from '../../src/matching/match-rules.ts';
import type { SemgrepLanguage } from '../../src/matching/rule/languages.ts';
import { readSemgrepRules } from '../../src/matching/rule/read-semgrep-rules.ts';
import type { Parsers } from '../../src/syntax/parsers.ts';
import { processorTime } from '../processor-time.ts';
import { openTestParsers } from '../syntax/open-test-parsers.ts';

type Body = Readonly<Record<string, unknown>>;

const LITERAL: Body = { pattern: 'sink("des")' };
const TAINT: Body = { mode: 'taint', 'pattern-sources': [{ pattern: 'source()' }], 'pattern-sinks': [{ pattern: 'sink($X)' }], 'pattern-sanitizers': [{ pattern: 'clean(...)' }] };

describe('hisguard_scope: file', () => {
  let parsers: Parsers;
  before(async () => { parsers = await openTestParsers(); });

  const run = (language: SemgrepLanguage, text: string, body: Body, scope: Body = { hisguard_scope: 'file' }): { readonly found: string[]; readonly traces: (string[] | undefined)[]; readonly cut: readonly string[] } => {
    const { value } = readSemgrepRules({ rules: [{ id: 'one', languages: [language], severity: 'ERROR', message: 'm', options: scope, ...body }] }, 'rules.yaml');
    const compiled = value[0] && compileSemgrepRule(value[0], parsers, 'rules.yaml').value;
    ok(compiled !== undefined);
    const { matches, cut } = matchRules([compiled], openTarget(text, language, parsers), parsers);
    return { found: matches.map(({ start, end }) => text.slice(start, end)), traces: matches.map(({ trace }) => trace?.map(({ start, end }) => text.slice(start, end))), cut };
  };
  const java = (members: string): string => `class A {\n${members}\n}`;

  /** Name, language, code, what is found with the key. None of it is found without. */
  const values: readonly (readonly [string, SemgrepLanguage, string, readonly string[]])[] = [
    ['a constant of another type', 'java', 'class K { static String A = "des"; static String B = "sm4"; } class A { void m() { sink(K.A); sink(K.B); } }', ['sink(K.A)']],
    ['a constant of an outer type, declared below its use', 'java', 'class A { void m() { sink(A.K.V); } static class K { static final String V = "des"; } }', ['sink(A.K.V)']],
    ['a field that a method sets', 'java', java('private String x; void f() { x = "des"; } void m() { sink(x); }'), ['sink(x)']],
    ['what a caller passes', 'java', java('void f(String p) { sink(p); } void m() { f("sm4"); f("des"); }'), ['sink(p)']],
    ['what is passed on twice, through a variable', 'java', java('void f(String p) { String q = p; g(q); } void g(String r) { sink(r); } void m() { this.f("des"); }'), ['sink(r)']],
    ['what a constructor is given', 'java', 'class S { String d; S(String p) { d = p; } void m() { sink(d); } } class T { S s = new S("des"); }', ['sink(d)']],
    ['what a function gives back', 'java', java('String f() { return "des"; } void m() { sink(f()); }'), ['sink(f())']],
    ['what a function gives back of what it is given, for each call', 'java', java('String f(String p) { return p; } void m() { sink(f("des")); sink(f("sm4")); }'), ['sink(f("des"))']],
    ['conversions of a text', 'java', java('void m() { String s = " des "; sink(String.valueOf(s.trim().toLowerCase().toCharArray())); }'), ['sink(String.valueOf(s.trim().toLowerCase().toCharArray()))']],
    ['the branch that a constant chooses', 'java', java('void m() { String s = "des"; int n = 7; if (n < 3) { s = "sm4"; } sink(s); }'), ['sink(s)']],
    ['what a comparison of texts decides', 'java', java('void m() { String s = "sm4", t = "a"; if (t == "a") { s = "des"; } sink(s); }'), ['sink(s)']],
    ['the case that a constant chooses', 'java', java('void m() { String s; switch ("ab".charAt(1)) { case \'a\': s = "x"; break; case \'b\': s = "des"; break; default: s = "y"; } sink(s); }'), ['sink(s)']],
    ['a class variable and a keyword argument', 'python', 'class K:\n    A = "des"\n\ndef f(a="x", b="y"):\n    sink(b)\n\ndef m():\n    sink(K.A)\n    f(b="des")\n', ['sink(b)', 'sink(K.A)']],
    ['a method of an object made in the file', 'python', 'class K:\n    def f(self, a):\n        sink(a)\n\nk = K()\nk.f("des")\n', ['sink(a)']],
    ['an object of constants and an arrow function', 'javascript', 'const K = { A: "des" }; const f = (a) => sink(a); f(K.A); sink(K.A);', ['sink(a)', 'sink(K.A)']],
    ['a named argument and a body that is an expression', 'csharp', 'static class K { public const string A = "des"; } class A { string F(string s) => s; void G(string p) { sink(p); } void M() { sink(F(K.A)); G(p: "des"); } }', ['sink(p)', 'sink(F(K.A))']],
    ['a constant of a class and a static method', 'php', '<?php class K { const A = "des"; static function f($p) { sink($p); } } function m() { sink(K::A); K::f("des"); }', ['sink($p)', 'sink(K::A)']],
    ['a method with a receiver', 'go', 'package a\ntype T struct { y string }\nfunc (t *T) f(s string) { sink(s) }\nfunc m() { t := &T{}; t.f("des") }\n', ['sink(s)']],
  ];
  for (const [name, language, text, expected] of values) {
    it(`knows ${name} (${language})`, () => {
      deepEqual(run(language, text, LITERAL).found, expected);
      deepEqual(run(language, text, LITERAL, {}).found, [], 'found without the key, too');
    });
  }

  it('tells elements under literal keys apart with hisguard_keys', () => {
    const text = "<?php function m() { $a['x'] = source(); $a['y'] = 1; sink($a['x']); sink($a['y']); $b = ['p' => source(), 'q' => 2]; $b[$k] = 3; sink($b['p']); sink($b['q']); }";
    const numbers = { taint_assume_safe_numbers: true };
    deepEqual(run('php', text, TAINT, { ...numbers, hisguard_keys: true }).found, ["sink($a['x'])", "sink($b['p'])"]);
    deepEqual(run('php', text, TAINT, numbers).found, [], 'stock takes a clean element for a clean whole');
  });

  /** What a pattern's `"..."` takes: whatever is made of a literal and stays as it is. */
  const literals: readonly (readonly [string, SemgrepLanguage, string, readonly string[]])[] = [
    ['an array of bytes', 'java', java('void m() { byte k[] = {1, (byte) 200}; char[] c = {\'s\'}; int[] n = {1, 2}; sink(k); sink(c); sink(n); sink(new byte[] {3}); }'), ['sink(k)', 'sink(c)', 'sink(new byte[] {3})']],
    ['an array whose elements are set to literals', 'java', java("void m(boolean x) { byte[] k = new byte[2]; if (x) { k[0] = 1; k[1] = (byte) 200; } sink(k); byte[] none = new byte[2]; sink(none); }"), ['sink(k)']],
    ['a copy, passed on', 'java', java('void f(byte[] p) { byte[] q = p; q = Arrays.copyOf(q, 16); sink(q); } void m() { byte[] k = {1, 2}; f(k.clone()); }'), ['sink(q)']],
    ['decoded text', 'java', java('void m() { sink(Base64.getDecoder().decode("YWJj")); sink(HexUtil.decodeHex("00ff")); sink(store.decode("YWJj")); }'), ['sink(Base64.getDecoder().decode("YWJj"))', 'sink(HexUtil.decodeHex("00ff"))']],
    ['an entry of a map', 'java', java('void m() { Map<String, String> a = new HashMap<>(); a.put("x", "1"); a.put("y", given()); sink(a.get("x")); sink(a.get("y")); sink(a.get("z")); }'), ['sink(a.get("x"))']],
    ['bytes in C#', 'csharp', 'class A { void M() { byte[] k = { 1, 2 }; byte[] t = Encoding.UTF8.GetBytes("abc"); Sink(k); sink(k); sink(t); sink(new byte[] { 3 }); } }', ['sink(k)', 'sink(t)', 'sink(new byte[] { 3 })']],
  ];
  for (const [name, language, text, expected] of literals) it(`takes for a literal: ${name} (${language})`, () => { deepEqual(run(language, text, { pattern: 'sink("...")' }).found, expected); });

  const overwritten: readonly (readonly [string, string])[] = [
    ['that random bytes are put into', 'byte[] k = {0, 0}; random.nextBytes(k); sink(k);'],
    ['made of a text and filled later', 'byte[] k = "abc".getBytes(); if (x) { random.nextBytes(k); } sink(k);'],
    ['whose elements are set', 'byte[] k = {0, 0}; k[0] = next(); sink(k);'],
    ['that is handed to a call between its elements', 'byte[] k = new byte[2]; k[0] = 4; digest.doFinal(k, 1); sink(k);'],
    ['that another is copied into', 'byte[] k = {0, 0}; System.arraycopy(given, 0, k, 0, 2); sink(k);'],
    ['with elements that are not known', 'byte[] k = {first(), 2}; sink(k);'],
  ];
  for (const [name, body] of overwritten) it(`takes no array for a literal ${name}`, () => { deepEqual(run('java', java(`void m(boolean x, byte[] given) { ${body} }`), { pattern: 'sink("...")' }).found, []); });

  it('knows numbers made of texts and objects', () => {
    const text = java('void m() { sink(Integer.parseInt("20")); sink(new Integer(30)); sink(Integer.valueOf("x")); Map<String, Integer> a = new HashMap<>(); a.put("n", new Integer(40)); sink(a.get("n")); }');
    const below = (most: number): number => run('java', text, { patterns: [{ pattern: 'sink($N)' }, { 'metavariable-comparison': { metavariable: '$N', comparison: `$N < ${String(most)}` } }] }).found.length;
    deepEqual([below(20), below(25), below(35), below(45)], [0, 1, 2, 3]);
  });

  const unknown: readonly (readonly [string, SemgrepLanguage, string])[] = [
    ['a field that an annotation sets', 'java', java('@Value("x") private String v = "des"; void m() { sink(v); }')],
    ['a constant that is written to elsewhere', 'javascript', 'const K = { A: "des" }; K.A = g(); sink(K.A);'],
    ['a method of an unknown object that is called like one of the file', 'java', java('void f(String p) { sink(p); } void m(Other o) { o.f("des"); }')],
    ['the branch that a constant rules out', 'java', java('void m() { String s = "sm4"; if (false) { s = "des"; } sink(s); }')],
    ['what only another number of arguments gets', 'java', java('void f(String p) { sink(p); } void f(String p, int n) { } void m() { f("des", 1); }')],
  ];
  for (const [name, language, text] of unknown) it(`does not claim to know ${name}`, () => { deepEqual(run(language, text, LITERAL).found, []); });

  it('does not decide a branch by what one caller passes', () => {
    deepEqual(run('java', java('void f(int n) { String s = "des"; if (n > 1) { s = "sm4"; } sink(s); } void m() { f(2); }'), { patterns: [{ pattern: 'sink($X)' }, { 'pattern-not': 'sink("sm4")' }] }).found, ['sink(s)']);
  });

  it('holds conditions against every value that callers pass', () => {
    const text = java('void f(String p, int n) { sink(p, n); } void m() { f("sm4", 9); f("des", 3); }');
    const name = (regex: string): Body => ({ patterns: [{ pattern: 'sink($X, $N)' }, { 'metavariable-regex': { metavariable: '$X', regex, 'constant-propagation': true } }] });
    const number = (comparison: string): Body => ({ patterns: [{ pattern: 'sink($X, $N)' }, { 'metavariable-comparison': { metavariable: '$N', comparison } }] });
    deepEqual([name('^des$'), name('^sm4$'), name('^rc4$'), number('$N < 5'), number('$N > 8'), number('$N > 9')].map((body) => run('java', text, body).found.length), [1, 1, 0, 1, 1, 0]);
  });

  const taints: readonly (readonly [string, SemgrepLanguage, string, readonly string[]])[] = [
    ['into a method', 'java', java('void f(String p, int n) { sink(p); } void m() { f(source(), 1); }'), ['sink(p)']],
    ['into a method of a method', 'java', java('void f(String p) { g(p); } void g(String q) { sink(q); } void m() { f(source()); }'), ['sink(q)']],
    ['out of a method', 'java', java('String f() { return source(); } void m() { sink(f()); }'), ['sink(f())']],
    ['from one method to another in a field', 'java', java('String x; void f() { x = source(); g(); } void g() { sink(x); }'), ['sink(x)']],
    ['through a method that calls itself', 'java', java('void f(String p, int n) { if (n > 0) { f(p, n - 1); } sink(p); } void m() { f(source(), 3); }'), ['sink(p)']],
    ['into a constructor and on to a method', 'java', 'class S { String d; S(String p) { this.d = p; } void m() { sink(d); } } class T { void m() { S s = new S(source()); s.m(); } }', ['sink(d)']],
    ['by the name of an argument', 'python', 'def f(a=1, b=2):\n    sink(b)\n\ndef m():\n    f(b=source())\n', ['sink(b)']],
    ['into an arrow function', 'javascript', 'const f = (a) => { sink(a); }; f(source());', ['sink(a)']],
    ['into a method with a receiver', 'go', 'package a\ntype T struct { y string }\nfunc (t *T) f(s string) { sink(s) }\nfunc m() { t := &T{}; t.f(source()) }\n', ['sink(s)']],
    ['into a static method', 'php', '<?php class K { static function f($p) { sink($p); } } function m() { K::f(source()); }', ['sink($p)']],
    ['into a method, by name', 'csharp', 'class A { void F(string p) { sink(p); } void M() { F(p: source()); } }', ['sink(p)']],
  ];
  for (const [name, language, text, expected] of taints) {
    it(`follows taint ${name} (${language})`, () => {
      deepEqual(run(language, text, TAINT).found, expected);
      deepEqual(run(language, text, TAINT, {}).found.filter((one) => expected.includes(one) && one !== 'sink(f())'), [], 'found without the key, too');
    });
  }

  const control: Body = { mode: 'taint', 'pattern-sources': [{ pattern: 'lock()', control: true }], 'pattern-sinks': [{ pattern: 'sink($X)' }] };
  const reached: readonly (readonly [string, string, readonly string[]])[] = [
    ['into a method', 'void f() { sink(1); } void m() { lock(); f(); }', ['sink(1)']],
    ['out of a method', 'void f() { lock(); } void m() { sink(0); f(); sink(1); }', ['sink(1)']],
    ['into a method that was called before it, too', 'void f() { sink(1); } void m() { f(); lock(); f(); }', ['sink(1)']],
    ['not into a method that is called before it alone', 'void f() { sink(1); } void m() { f(); lock(); }', []],
  ];
  for (const [name, members, expected] of reached) {
    it(`the flow of control carries taint ${name}`, () => {
      deepEqual(run('java', java(members), control).found, expected);
      deepEqual(run('java', java(members), control, {}).found, []);
    });
  }

  it('says where the value went', () => {
    deepEqual(run('java', java('void f(String p) { sink(p); } void m() { String s = source(); f(s); }'), TAINT).traces, [['source()', 's', 'p']]);
  });

  const clean: readonly (readonly [string, string])[] = [
    ['what a function of the file does not give back', java('String f(String p) { return "x"; } void m() { sink(f(source())); }')],
    ['what a function of the file cleans', java('String f(String p) { return clean(p); } void m() { sink(f(source())); }')],
    ['what another call of the same function is given', java('String f(String p) { return p; } void m() { String s = f(source()); sink(f("x")); }')],
    ['a branch that never runs', java('void m() { String s = "x"; if (1 > 2) { s = source(); } sink(s); String t = true ? "x" : source(); sink(t); }')],
  ];
  for (const [name, text] of clean) it(`reports nothing of ${name}`, () => { deepEqual(run('java', text, TAINT).found, []); });

  const hostile: readonly (readonly [string, SemgrepLanguage, string])[] = [
    ['functions that all call each other', 'javascript', `${Array.from({ length: 40 }, (_, at) => `function f${String(at)}(a, b) { ${Array.from({ length: 40 }, (__, to) => `f${String(to)}(b, a);`).join(' ')} sink(a); }`).join('\n')}\nf0(source(), "des");`],
    ['a long chain of calls', 'java', java(`${Array.from({ length: 800 }, (_, at) => `void f${String(at)}(String p) { f${String(at + 1)}(p); }`).join('\n')} void f800(String p) { sink(p); } void m() { f0(source()); sink(source()); f800("des"); }`)],
    ['one function called in many ways', 'python', `def f(a, b, c, d):\n    sink(a)\n    sink(c)\n    return b\n${Array.from({ length: 400 }, (_, at) => `x${String(at)} = f(source(), x${String(Math.max(0, at - 1))}, "des", "${String(at)}")\n`).join('')}`],
    ['nested functions', 'javascript', `${'const g = (a) => { sink(a); '.repeat(150)}${' g(source()); }'.repeat(150)}; sink(source())`],
  ];
  for (const [name, language, text] of hostile) {
    it(`comes to an end on ${name}`, () => {
      const started = processorTime();
      const results = [LITERAL, TAINT].map((body) => run(language, text, body));
      ok(results.every(({ found, cut }) => found.length + cut.length > 0 || name === 'nested functions'), 'neither a match nor a word about it');
      ok(processorTime() - started < 12_000, 'takes long');
    });
  }
});
