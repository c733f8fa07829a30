// The harness for Semgrep rules: marks in every form, siblings of every ending, fixes, and files that fail alone.
import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { openSemgrepRuleFile } from '../../src/engine/semgrep-rule-file.ts';
import { linesOfYaml } from '../../src/matching/rule/rule-path.ts';
import { memoryFileSystem } from '../memory-file-system.ts';
import type { Parsers } from '../../src/syntax/parsers.ts';
import { readRuleMarks } from '../../src/verify/rule-marks.ts';
import { testSemgrepRules, type SemgrepTestReport } from '../../src/verify/test-semgrep-rules.ts';
import { openTestParsers } from '../syntax/open-test-parsers.ts';

const RULE = 'rules:\n- {id: no-f, languages: [java], severity: INFO, message: m, pattern: f($X), fix: g($X)}\n';

describe('marks of test files', () => {
  const known = new Set(['a', 'b-c', 'd.e']);
  const marks = (text: string): string[] => readRuleMarks(text, known).marks.map(({ kind, variant, rule, line }) => `${variant === 'plain' ? '' : `${variant} `}${kind} ${rule} ${line}`);

  it('reads them in any comment', () => {
    for (const line of ['// ruleid: a', '# ruleid:a', '/* ruleid: a */', '<!-- ruleid: a -->', '<!-- ruleid: a-->', '{# ruleid: a #}', '-- ruleid: a', '; ruleid : a', '(* ruleid: a *)', '<%-- ruleid: a --%>', 'f(); // ruleid: a', 'REM ruleid: a', '//- ruleid: a', '* ruleid: x.y.a']) {
      assert.deepEqual(marks(`${line}\nf();`), ['ruleid a 2'], line);
    }
  });

  it('reads several of a line and of lines that follow each other', () => {
    assert.deepEqual(marks('// ruleid: a, b-c\n// ok: d.e\nf();'), ['ruleid a 3', 'ruleid b-c 3', 'ok d.e 3']);
    assert.deepEqual(marks('// ruleid: a ok: b-c\nf();'), ['ruleid a 2', 'ok b-c 2']);
  });

  it('tells the variants', () => {
    assert.deepEqual(marks('// todoruleid: a\n\n// todook: a\n\n// deepruleid: a\n\n// deepok: a\n\n// deeptodoruleid: a\n\n// tododeepok: a\n\n// proruleid: a\n'), ['todoruleid a 2', 'todook a 4', 'deep ruleid a 6', 'deep ok a 8', 'deep todoruleid a 10', 'deep todook a 12', 'pro ruleid a 14']);
  });

  it('does not take code for marks', () => {
    assert.deepEqual(readRuleMarks('return { ok: true };\n  ok: other\n"ok": 1\nlookruleid: a2\nbook: a\n# all ok: yes\n', known), { marks: [], unreadable: [] });
  });

  it('names lines that no rule follows', () => {
    assert.deepEqual(readRuleMarks('// ruleid:\nf();\n// todook:\n', known).unreadable, [1, 3]);
  });
});

describe('testing Semgrep rules', () => {
  let parsers: Parsers;
  before(async () => { parsers = await openTestParsers(); });
  const run = (files: Readonly<Record<string, string>>): SemgrepTestReport => testSemgrepRules(
    memoryFileSystem(Object.fromEntries(Object.entries(files).map(([path, text]) => [`/rules/${path}`, text]))), '/rules', (document, path, yaml) => openSemgrepRuleFile(document, path, parsers, linesOfYaml(yaml)), (yaml) => parse(yaml) as unknown, 'en',
  );
  const JAVA = 'class A { void m() {\n  // ruleid: no-f\n  f(1);\n  // ok: no-f\n  g(1);\n} }\n';

  it('counts what agrees, and fixes', () => {
    const report = run({ 'x/no-f.yaml': RULE, 'x/no-f.java': JAVA, 'x/no-f.fixed.java': JAVA.replace('f(1)', 'g(1)') });
    assert.deepEqual(report.failures, []);
    assert.deepEqual(report.agreement.rows()[0], ['all', 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 1]);
    assert.deepEqual(report.agreement.rows().map(([area]) => area), ['all', 'language java', 'operator fix', 'operator pattern']);
  });

  it('names every difference', () => {
    const report = run({ 'no-f.yml': RULE, 'no-f.java': JAVA.replace('g(1)', 'f(2)').replace('f(1)', 'h(1)'), 'no-f.fixed.java': 'class B {}\n' });
    assert.deepEqual(report.failures, ['no-f: no-f.java:3 expected, not reported', 'no-f: no-f.java:5 reported, not expected', 'no-f.java: the fixed text differs from no-f.fixed.java at line 1']);
    assert.deepEqual(report.agreement.rows()[0], ['all', 1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 1, 0]);
  });

  it('tests every sibling of the stem, also one of an unknown ending, and no other', () => {
    const report = run({ 'no-f.yaml': RULE, 'no-f.java': JAVA, 'no-f.jsp': JAVA, 'no-f.extra.java': JAVA, 'no-f-more.java': 'broken', 'no-f.py': '# ok: no-f\nf(1)\n' });
    assert.deepEqual(report.failures, []);
    assert.deepEqual(report.agreement.rows()[0]?.slice(3, 7), [3, 3, 4, 4]);
  });

  it('lets expected misses and false alarms pass', () => {
    assert.deepEqual(run({ 'no-f.yaml': RULE, 'no-f.java': 'class A { void m() {\n  // todook: no-f\n  f(1);\n  // todoruleid: no-f\n  h(1);\n  // proruleid: no-f\n  k(1);\n} }\n' }).failures, []);
  });

  it('fails a file with an unreadable mark alone, and a rule that does not run alone', () => {
    const report = run({ 'no-f.yaml': `${RULE}- {id: other, languages: [cobol], severity: INFO, message: m, pattern: f()}\n`, 'no-f.java': JAVA, 'no-f.b.java': '// ruleid:\nclass A {}\n', 'bad.yaml': 'rules: [' });
    assert.match(report.failures[0] ?? '', /^bad\.yaml: /);
    assert.deepEqual(report.failures.slice(1), ['no-f.yaml: other: Line 3, languages[0]: language cobol is not supported; the rule is not used', 'no-f.b.java: the mark in line 1 names no rule; the file is not tested']);
    assert.deepEqual([report.agreement.rules, report.agreement.refused], [1, 1]);
  });
});
