// `hisguard_scope: project`, from files to findings: values of other files decide, whichever way the files were scanned; without the key nothing asks for them.
import assert from 'node:assert/strict';
import { packagedParsers } from '../../build/load-rules.ts';
import { mergeShards, toShard } from '../../src/engine/merge-shards.ts';
import { openProject, type Project } from '../../src/engine/project.ts';
import type { FindingOptions } from '../../src/engine/reduce.ts';
import { scanFile } from '../../src/engine/scan-file.ts';
import { prepareProgram, type ScanProgram } from '../../src/engine/scan-program.ts';
import type { FileResult } from '../../src/model/scan-result.ts';
import { compileRules } from '../../src/ruleset/compile-rules.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { ourRules } from '../rules-under-test.ts';

type Files = Readonly<Record<string, string>>;

const OPTIONS: FindingOptions = { settings: DEFAULT_SETTINGS, grade: 3, language: 'en', date: '2026-11-21', baseline: [], clauses: () => new Map() };
const BY_NAME = { patterns: [{ pattern: 'sink($X)' }, { 'metavariable-regex': { metavariable: '$X', regex: '^"?DES(/.{0,40})?"?$', 'constant-propagation': true } }] };
const BY_NUMBER = { patterns: [{ pattern: 'sink($X)' }, { 'metavariable-comparison': { metavariable: '$X', comparison: '$X < 1000' } }] };
const BY_LITERAL = { pattern: 'sink("DES")' };
const BY_ANY_LITERAL = { pattern: 'sink("...")' };
const TAINT = { mode: 'taint', 'pattern-sources': [{ patterns: [{ pattern: 'source($X)' }, { 'metavariable-regex': { metavariable: '$X', regex: '^DES$', 'constant-propagation': true } }] }], 'pattern-sinks': [{ pattern: 'sink(...)' }] };

function programOf(body: object, scope: object = { hisguard_scope: 'project' }): ScanProgram {
  const languages = ['java', 'csharp', 'javascript', 'python', 'php'].map((language) => ({ id: `one-${language}`, languages: [language], severity: 'ERROR', message: 'm', options: scope, ...body }));
  const { value, problems } = compileRules([{ path: 'one/one.yaml', document: { rules: languages } }], ourRules().categories);
  assert.deepEqual(problems, []);
  return prepareProgram({ ...ourRules(), rules: value }, DEFAULT_SETTINGS, packagedParsers);
}

const scan = (program: ScanProgram, files: Files): FileResult[] => Object.entries(files).map(([path, text]) => scanFile(program, { path, text }, OPTIONS.date));

function projectOf(program: ScanProgram, results: readonly FileResult[]): Project {
  const project = openProject(program);
  for (const result of results) project.update(result);
  return project;
}

/** `path:line`, and where the value is set. */
function found(project: Project): string[] {
  return project.findings(OPTIONS).findings.map(({ path, startLine, relatedLocations }) => [`${path}:${String(startLine)}`, ...(relatedLocations ?? []).map((one) => `${one.path}:${String(one.startLine)}`)].join(' < '));
}

const java = (members: string, head = 'package a.b;\nimport a.c.K;\n'): string => `${head}class A {\n${members}\n}`;
const CONSTANTS = 'package a.c;\nclass K {\n  static final String WEAK = "DES";\n  static final String GOOD = "SM4";\n}\n';
const APPLICATION = 'crypto:\n  weak: DES/ECB/PKCS5Padding\n  good: SM4/GCM/NoPadding\n  rounds: 500\n';

describe('hisguard_scope: project', () => {
  const cases: readonly (readonly [string, object, Files, readonly string[]])[] = [
    ['a property, before its default', BY_NAME, { 'A.java': java('void m() {\nsink(p.getProperty("crypto.weak", "SM4"));\nsink(p.getProperty("crypto.good", "DES"));\n}'), 'application.yml': APPLICATION }, ['A.java:5 < application.yml:2']],
    ['a property through a variable', BY_NAME, { 'A.java': java('void m() { String s = p.getProperty("crypto.weak"); sink(s); }'), 'application.yml': APPLICATION }, ['A.java:4 < application.yml:2']],
    ['the default of a property that nothing sets', BY_NAME, { 'A.java': java('void m() {\nsink(p.getProperty("x.alg", "DES"));\nsink(p.getProperty("x.alg", "SM4"));\nsink(p.getProperty("x.alg"));\n}') }, ['A.java:5']],
    ['a field that the framework fills', BY_NAME, { 'A.java': java('@Value("${crypto.weak:SM4}") private String s;\nvoid m() { sink(s); }'), 'application.yml': APPLICATION }, ['A.java:5 < application.yml:2']],
    ['a number', BY_NUMBER, { 'A.java': java('@Value("${crypto.rounds}") private int n;\nvoid m() { sink(n); }'), 'application.yml': APPLICATION }, ['A.java:5 < application.yml:4']],
    ['a literal of the pattern', BY_LITERAL, { 'A.java': java('void m() { sink(K.WEAK); sink(K.GOOD); }'), 'K.java': CONSTANTS }, ['A.java:4 < K.java:3']],
    ['a constant of an imported type', BY_NAME, { 'A.java': java('void m() {\nsink(K.WEAK);\nsink(K.GOOD);\n}'), 'K.java': CONSTANTS }, ['A.java:5 < K.java:3']],
    ['a constant that is imported itself', BY_NAME, { 'A.java': java('void m() { sink(WEAK); }', 'import static a.c.K.WEAK;\n'), 'K.java': CONSTANTS }, ['A.java:3 < K.java:3']],
    ['what a caller passes', BY_NAME, { 'A.java': java('void m(String s) {\nsink(s);\n}'), 'B.java': 'package a.b;\nclass B { void m() {\nA a = new A(); String s = "DES";\na.m(s); } }\n' }, ['A.java:5 < B.java:4']],
    ['what a constructor is given', BY_NAME, { 'A.java': java('private final String f;\nA(String f) { this.f = f; }\nvoid m() { sink(f); }'), 'B.java': 'class B { A a = new A("DES"); }\n' }, ['A.java:6 < B.java:1']],
    ['that a caller passes bytes of the code', BY_ANY_LITERAL, { 'A.java': java('void m(byte[] s) { sink(Arrays.copyOf(s, 16)); }\nvoid n(String s) { sink(s); }'), 'B.java': 'class B { void m() {\nbyte[] s = {1, 2};\nA a = new A(); a.m(s); a.n("x"); } }\n' }, ['A.java:4 < B.java:3']],
    ['that a caller passes a text that it calls a password', BY_ANY_LITERAL, { 'A.java': java('void m(String s) { sink(s.toCharArray()); }\nvoid n(String s) { sink(s); }'), 'B.java': 'class B { void m() { A a = new A();\nString password = "x1"; String title = "x2";\na.m(password); a.n(title); } }\n' }, ['A.java:4 < B.java:3']],
    ['that a caller passes a text to encrypt with', BY_ANY_LITERAL, { 'A.java': java('static String encrypt(String s, String k) {\nsink(k);\nreturn s; }'), 'B.java': 'class B { void m(String s) {\nA.encrypt(s, "0123456789abcdef"); } }\n' }, ['A.java:5 < B.java:2']],
    ['a setting of .NET', BY_NAME, { 'A.cs': 'class A { void M() { sink(configuration["Crypto:Weak"]); } }', 'appsettings.json': '{"Crypto": {"Weak": "DES"}}' }, ['A.cs:1 < appsettings.json:1']],
    ['a constant of a namespace', BY_NAME, { 'A.cs': 'using N; class A { void M() { sink(K.Weak); } }', 'K.cs': 'namespace N { static class K { public const string Weak = "DES"; } }' }, ['A.cs:1 < K.cs:1']],
    ['the environment and an imported constant', BY_NAME, { 'a.js': "import { WEAK } from './k';\nsink(WEAK);\nsink(process.env.CRYPTO_WEAK);\n", 'k.js': "export const WEAK = 'DES';\n", '.env': 'CRYPTO_WEAK=DES\n' }, ['a.js:2 < k.js:1', 'a.js:3 < .env:1']],
    ['a variable of a module', BY_NAME, { 'a.py': 'import k\nfrom k import WEAK\nsink(k.WEAK)\nsink(WEAK)\n', 'k.py': 'WEAK = "DES"\n' }, ['a.py:3 < k.py:1', 'a.py:4 < k.py:1']],
    ['a constant of a class in PHP', BY_NAME, { 'a.php': '<?php\nsink(K::WEAK);\n', 'k.php': '<?php class K { const WEAK = "DES"; }\n' }, ['a.php:2 < k.php:1']],
    ['a source of taint', TAINT, { 'A.java': java('void m() { String s = source(K.WEAK); String t = source(K.GOOD); sink(s); sink(t); }'), 'K.java': CONSTANTS }, ['A.java:4 < A.java:4 < A.java:4 < K.java:3']],
  ];
  for (const [name, body, files, expected] of cases) {
    it(`lets the project say: ${name}`, () => {
      const program = programOf(body);
      assert.deepEqual(found(projectOf(program, scan(program, files))), expected);
      const stock = programOf(body, {});
      const results = scan(stock, files);
      assert.deepEqual(found(projectOf(stock, results)), [], 'found without the key, too');
      assert.deepEqual(results.flatMap(({ facts }) => facts).filter(({ kind }) => kind.endsWith('-value')), [], 'values are published without anybody asking');
    });
  }

  const silent: readonly (readonly [string, Files])[] = [
    ['a constant of another package', { 'A.java': java('void m() { sink(K.WEAK); }'), 'K.java': CONSTANTS.replace('a.c', 'z.z') }],
    ['a constant that can change', { 'A.java': java('void m() { sink(K.WEAK); }'), 'K.java': 'package a.c;\nclass K { String WEAK = "DES"; }\n' }],
    ['settings of a developer', { 'A.java': java('void m() { sink(p.getProperty("crypto.weak")); }'), 'application-dev.yml': APPLICATION }],
    ['what is passed to another method of the name', { 'A.java': java('void m(String s) { sink(s); }'), 'B.java': 'class B { void m() { C c = new C(); c.m("DES"); new A().m("DES", 1); } }\n' }],
    ['a parameter that is written to', { 'A.java': java('void m(String s) { s = next(); sink(s); }'), 'B.java': 'class B { void m() { new A().m("DES"); } }\n' }],
    ['an object from elsewhere that is asked like settings', { 'A.java': java('void m() { sink(cache.get("crypto.weak")); }'), 'application.yml': APPLICATION }],
  ];
  for (const [name, files] of silent) {
    it(`says nothing of ${name}`, () => {
      const program = programOf(BY_NAME);
      assert.deepEqual(found(projectOf(program, scan(program, files))), []);
    });
  }

  it('does not take away what an open value only may exclude', () => {
    const program = programOf({ patterns: [{ pattern: 'sink($X)' }, { 'pattern-not': 'sink("SM4")' }] });
    assert.deepEqual(found(projectOf(program, scan(program, { 'A.java': java('void m() { sink(K.GOOD); }') }))), ['A.java:4']);
  });

  const files: Files = Object.assign({}, ...cases.filter(([, body]) => body === BY_NAME).map(([, , some], index) => Object.fromEntries(Object.entries(some).map(([path, text]) => [`m${String(index)}/${path}`, text]))) as Files[]) as Files;

  it('gives the same bytes from shards, from a cache and in any order', () => {
    const program = programOf(BY_NAME);
    const results = scan(program, files);
    const whole = JSON.stringify(projectOf(program, results).findings(OPTIONS).findings);
    assert.notEqual(whole, '[]');
    assert.equal(JSON.stringify(projectOf(program, [...results].reverse()).findings(OPTIONS).findings), whole);
    const walk = { skipped: [], problems: [], excludedPaths: [], gitIgnoredConfiguration: [] };
    const scanned = { rulesetDigest: program.rules.digest, settings: DEFAULT_SETTINGS, baseline: [], project: { name: 'p' } };
    const shards = [0, 1, 2].map((part) => toShard({ project: projectOf(program, results.filter((_, index) => index % 3 === part)), walk }, { ...scanned, shard: { index: part + 1, count: 3 } }));
    const merged = mergeShards(JSON.parse(JSON.stringify(shards)) as typeof shards, program.rules).value;
    assert.ok(merged !== undefined);
    assert.equal(JSON.stringify(merged.project.findings(OPTIONS).findings), whole);
  });

  it('changes findings of a file when another one changes', () => {
    const program = programOf(BY_NAME);
    const project = projectOf(program, scan(program, { 'A.java': java('void m() { sink(K.WEAK); }'), 'K.java': CONSTANTS }));
    assert.deepEqual(found(project), ['A.java:4 < K.java:3']);
    project.update(scanFile(program, { path: 'K.java', text: CONSTANTS.replace('"DES"', '"SM4"') }, OPTIONS.date));
    assert.deepEqual(found(project), []);
    project.update(scanFile(program, { path: 'K.java', text: CONSTANTS }, OPTIONS.date));
    project.remove('K.java');
    assert.deepEqual(found(project), []);
  });

  it('publishes no value that hides something', () => {
    const secrets = ['Xk7#pq92Lm', '123456', 'Blowfish1', '110101199003070038'];
    const program = programOf(BY_NAME);
    const yaml = secrets.map((one, index) => `k${String(index)}: "${one}"\n`).join('') + 'db:\n  password: 12345\n';
    const code = `class K {\n${secrets.map((one, index) => `static final String K${String(index)} = "${one}";`).join('\n')} static final String A = "DES"; static final int PASSWORD = 12345; }`;
    const results = scan(program, { 'application.yml': yaml, 'K.java': code, 'B.java': `class B { void m() { new A().m("Xk7#pq92Lm".getBytes()); String password = "Xk7#pq92Lm"; new A().m(password); new A("DES", ${secrets.map((one) => `"${one}"`).join(', ')}); x.setPassword(12345); } }` });
    const facts = JSON.stringify(results.flatMap((result) => result.facts));
    assert.ok(facts.includes('"DES"'));
    for (const secret of [...secrets, '12345']) assert.ok(!facts.includes(secret), `${secret} is published`);
  });
});
