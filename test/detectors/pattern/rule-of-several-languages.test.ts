// A rule with a part per language: each part is asked of its own kinds of file only, and reports under the rule's name.
import assert from 'node:assert/strict';
import { addRuleFolder } from '../../../src/engine/read-rule-folder.ts';
import { runnableRules } from '../../../src/engine/runnable-rules.ts';
import { scanFile } from '../../../src/engine/scan-file.ts';
import { prepareProgram, type ScanProgram } from '../../../src/engine/scan-program.ts';
import { memoryFileSystem } from '../../memory-file-system.ts';
import type { Parsers } from '../../../src/syntax/parsers.ts';
import { parse } from 'yaml';
import { ourRules } from '../../rules-under-test.ts';
import { openTestParsers } from '../../syntax/open-test-parsers.ts';

const RULE = `rules:
  - {id: digest-java, languages: [java], severity: ERROR, message: '摘要 $X', metadata: {message-en: 'Digest $X', category: weak-crypto, confidence: HIGH}, pattern: digestOf($X)}
  - {id: digest-python, languages: [python], severity: WARNING, message: 摘要, metadata: {category: weak-crypto, confidence: LOW}, pattern: $F($X)}
`;

describe('a rule of several languages', () => {
  let program: ScanProgram;
  let opened = 0;

  before(async () => {
    const parsers: Parsers = await openTestParsers();
    const added = addRuleFolder({ ...ourRules(), rules: [] }, memoryFileSystem({ '/rules/digest/digest.yaml': RULE }), '/rules', (text) => parse(text));
    const { value, problems } = runnableRules(added.value, () => parsers);
    assert.deepEqual([...added.problems, ...problems], []);
    program = prepareProgram(value, undefined, () => { opened++; return parsers; });
  });

  const found = (path: string, text: string) => scanFile(program, { path, text }, '2026-11-21').findings.map(({ ruleId, startLine, args, level, confidence }) => ({ ruleId, startLine, args, level, confidence }));

  it('opens no parser for a file that holds the words of no part for its kind', () => {
    assert.deepEqual(found('A.java', 'class A { void f() { other(1); } }'), []);
    assert.deepEqual(found('a.go', 'package a\nfunc f() { digestOf(1) }'), []);
    assert.equal(opened, 0);
  });

  it('finds each part in its own language, also beside a part that requires no word', () => {
    assert.deepEqual(found('A.java', 'class A { void f() {\n digestOf(a); } }'), [{ ruleId: 'digest', startLine: 2, args: ['摘要 a', 'Digest a'], level: undefined, confidence: undefined }]);
    assert.deepEqual(found('a.py', 'x = 1\nf(x)\n'), [{ ruleId: 'digest', startLine: 2, args: ['摘要', '摘要'], level: 'warning', confidence: 'low' }]);
  });
});
