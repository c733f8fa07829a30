// Rules in Semgrep's language as the product runs them: found, shown without literals, said when they cannot run.
import assert from 'node:assert/strict';
import { openTestParsers } from '../../syntax/open-test-parsers.ts';
import { ourRules } from '../../rules-under-test.ts';
import { withoutLiterals } from '../../../src/detectors/pattern/without-literals.ts';
import { addRuleFolder } from '../../../src/engine/read-rule-folder.ts';
import { runnableRules } from '../../../src/engine/runnable-rules.ts';
import { scanFile } from '../../../src/engine/scan-file.ts';
import { prepareProgram } from '../../../src/engine/scan-program.ts';
import type { FileResult } from '../../../src/model/scan-result.ts';
import { memoryFileSystem } from '../../memory-file-system.ts';
import type { Parsers } from '../../../src/syntax/parsers.ts';
import { parse } from 'yaml';

const RULES = `rules:
  - id: digest
    languages: [java]
    severity: ERROR
    message: Digest $ALG in $X
    pattern: $X = MessageDigest.getInstance($ALG);
  - id: login
    languages: [java]
    severity: WARNING
    message: login with $P
    paths: {exclude: [generated]}
    pattern: login($U, $P)
    fix: login($U, secret())
  - id: echo
    languages: [php, javascript]
    severity: INFO
    message: shows $X
    paths: {include: [Views]}
    pattern: show($X)
  - id: marker
    languages: [regex]
    severity: INFO
    message: marker of $1
    pattern-regex: FIXME (\\w+)
  - id: unreadable
    languages: [java]
    severity: INFO
    message: never
    pattern: foo((((
  - id: joined
    languages: [java]
    severity: INFO
    message: never
    mode: join
  - id: settings
    languages: [yaml]
    severity: INFO
    message: $KEY is $VALUE
    pattern: '$KEY: $VALUE'
  - id: account
    languages: [xml]
    severity: INFO
    message: account $A with $...REST
    pattern: <account name="$A">$...REST</account>
  - id: assigned
    languages: [generic]
    severity: INFO
    message: $KEY has $VALUE
    paths: {include: ['*.conf']}
    pattern: $KEY = $VALUE
  - id: swapped
    languages: [java]
    severity: INFO
    message: swapped
    pattern: swap($A, $B)
    fix: swap($B, $A)
`;

describe('rules in the language of Semgrep', () => {
  let parsers: Parsers;
  before(async () => { parsers = await openTestParsers(); });

  const load = () => {
    const fs = memoryFileSystem({ '/rules/own.yaml': RULES });
    const added = addRuleFolder({ ...ourRules(), rules: [] }, fs, '/rules', (text) => parse(text));
    const runnable = runnableRules(added.value, () => parsers);
    return { rules: runnable.value, problems: [...added.problems, ...runnable.problems] };
  };
  const scan = (path: string, text: string, given: () => Parsers | undefined = () => parsers): FileResult => scanFile(prepareProgram(load().rules, undefined, given), { path, text }, '2026-01-01');
  const shown = (result: FileResult): string[] => result.findings.map((finding) => `${finding.ruleId} ${finding.startLine} ${finding.args?.[0] ?? ''}`);

  it('find code and text', () => {
    const java = 'class A { void a() {\n  d = MessageDigest.getInstance("MD5");\n  // FIXME later\n  login(user, "Sommer2024");\n} }\n';
    assert.deepEqual(shown(scan('src/A.java', java)), ['digest 2 Digest "MD5" in d', 'marker 3 marker of later', 'login 4 login with "***"']);
    assert.deepEqual(shown(scan('generated/A.java', java)), ['digest 2 Digest "MD5" in d', 'marker 3 marker of later']);
    assert.deepEqual(shown(scan('notes.txt', 'FIXME soon')), ['marker 1 marker of soon']);
    assert.deepEqual(shown(scan('A.cs', 'class A { void B() { login(user, "x"); } }')), []);
  });

  it('find keys and values, and let no value out', () => {
    const yaml = 'debug: true\nusers:\n  - zhangsan\n  - {login: lisi, pw: "Sommer2024"}\nport: 8080\nnested:\n  token: Winter2024abc\n  key: |\n    Herbst2024\n';
    const found = scan('application.yml', yaml);
    assert.deepEqual(shown(found), [
      'settings 1 debug is true', 'settings 2 users is - *** ...', 'settings 4 login is ***', 'settings 4 pw is "***"', 'settings 5 port is 8080',
      'settings 6 nested is token: *** ...', 'settings 7 token is ***', 'settings 8 key is ***',
    ]);
    const xml = scan('users.xml', '<users>\n<account name="zhangsan">Sommer2024</account>\n</users>');
    assert.deepEqual(shown(xml), ['account 2 account *** with ***']);
    const conf = scan('app.conf', 'user = zhangsan\n  secret = Sommer2024\n');
    assert.deepEqual(shown(conf), ['assigned 1 user has ***', 'assigned 2 secret has ***']);
    const out = JSON.stringify([found, xml, conf]);
    for (const secret of ['zhangsan', 'lisi', 'Sommer2024', 'Winter2024abc', 'Herbst2024']) assert.ok(!out.includes(secret), secret);
  });

  it('say so where a file of keys and values is too long to be read', () => {
    const found = scan('dump.yml', 'debug: true\n'.repeat(90_000));
    assert.deepEqual([shown(found), found.problems.map(({ id, effect, args }) => [id, effect, args?.[0]])], [[], [['syntax.too-large', 'incomplete', 1_080_000]]]);
  });

  it('read the code inside a page', () => {
    assert.deepEqual(shown(scan('page.jsp', '<p>\n<% login(user, "x"); %>\n</p>')), ['login 2 login with "***"']);
  });

  it('read a PHP page and the script in it, below the paths of the rule alone', () => {
    const page = '<?php show($a); ?>\n<script>show(b)</script>\n';
    assert.deepEqual(shown(scan('app/Views/page.php', page)), ['echo 1 shows $a', 'echo 2 shows b']);
    // As in stock, case counts.
    assert.deepEqual(shown(scan('app/views/page.php', page)), []);
  });

  it('let no literal out', () => {
    const result = scan('src/A.java', 'class A { void a() { login("zhangsan", "Sommer2024"); login(13800138000L, x); } }');
    const out = JSON.stringify(result);
    assert.equal(result.findings.length, 2);
    for (const secret of ['zhangsan', 'Sommer2024', '13800138000']) assert.ok(!out.includes(secret), secret);
  });

  it('offer the fix of the rule', () => {
    const [finding] = scan('src/A.java', 'class A { void a() { login(user, pw); } }').findings;
    assert.deepEqual(finding?.fixes?.map(({ safe, edits }) => [safe, edits.map((edit) => edit.text)]), [[false, ['secret()']]]);
    assert.deepEqual(finding.fixes[0]?.args, ['login(user, secret())']);
  });

  it('change no more than what differs, so that a literal beside it is not carried', () => {
    const { findings } = scan('src/A.java', 'class A { void a() { login("zhangsan", pw); } }');
    assert.deepEqual(findings[0]?.fixes?.map(({ title, edits }) => [title, edits.map((edit) => [edit.startColumn, edit.endColumn, edit.text])]), [['pattern.fix', [[40, 42, 'secret()']]]]);
  });

  it('have no fix that would write a literal, or that changes nothing', () => {
    const swapped = (...calls: string[]): unknown => scan('src/A.java', `class A { void a() { ${calls.join(' ')} } }`).findings.map(({ fixes }) => fixes?.length);
    assert.deepEqual(swapped('swap("Sommer2024", "Winter2024");', 'swap(key, "Herbst2024");', 'swap(key, key);', 'swap(key, value);'), [undefined, undefined, undefined, 1]);
  });

  it('say once, with file and line, which rules cannot run', () => {
    assert.deepEqual(load().problems.map(({ id, path, rule, args, effect }) => [id, path, rule, args?.[1], effect]), [
      ['matching.unsupported-value', 'own.yaml', 'joined', 34, 'incomplete'],
      ['matching.bad-pattern', 'own.yaml', 'unreadable', 25, 'incomplete'],
    ]);
  });

  it('are no silence where the parser is missing', () => {
    assert.deepEqual(scan('src/A.java', 'class A { void a() { login(user, pw); } }', () => undefined).problems.map(({ id, effect }) => [id, effect]), [['engine.no-parser', 'incomplete']]);
  });

  it('go on with code that has mistakes', () => {
    assert.ok(shown(scan('src/A.java', 'class A { void a() { login(user, pw); foo( } void b() { login(user, pw); } }')).includes('login 1 login with pw'));
  });
});

describe('code that may be shown', () => {
  for (const [code, wanted] of [
    ['f("abc", \'x y\', `z`)', 'f("***", \'***\', `***`)'], ['getInstance("AES/ECB/PKCS5Padding")', 'getInstance("AES/ECB/PKCS5Padding")'],
    ['map("/api/{id}")', 'map("/api/{id}")'], ['f("a\\"b")', 'f("***")'], ['f("")', 'f("")'], ['f("admin", 123456)', 'f("***", ***)'], ['f("half', 'f("half'],
  ] as const) it(code, () => { assert.equal(withoutLiterals(code), wanted); });
});
