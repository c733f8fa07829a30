// What is wrong with a rule is said about that rule, and the others are used.
import assert from 'node:assert/strict';
import { compileRules } from '../../src/ruleset/compile-rules.ts';
import { ourRules } from '../rules-under-test.ts';

const GOOD = { id: 'good', languages: ['yaml'], severity: 'ERROR', message: '口令 {0}', hisguard: { technique: 'configuration', match: [{ keys: ['a.b'] }] } };

const compile = (...rules: readonly unknown[]) => compileRules([{ path: 'own.yaml', document: { rules } }], ourRules().categories);
const problemsOf = (change: object): string[] => compile({ ...GOOD, ...change }, { ...GOOD, id: 'other' }).problems.map(({ id, path, rule }) => `${id} ${path ?? ''} ${rule ?? ''}`);

describe('rule files', () => {
  it('give compiled rules, sorted by id', () => {
    const { value, problems } = compile({ ...GOOD, id: 'z' }, GOOD);
    assert.deepEqual(problems, []);
    assert.deepEqual(value.map(({ id, level, category, confidence, kinds }) => [id, level, category, confidence, kinds]), [['good', 'error', 'custom', 'high', ['yaml']], ['z', 'error', 'custom', 'high', ['yaml']]]);
  });

  for (const [what, change, problem] of [
    ['no severity', { severity: undefined }, 'rules.bad-severity'], ['a severity that is none', { severity: 'GRAVE' }, 'rules.bad-severity'],
    ['no message', { message: undefined }, 'rules.no-message'], ['an unknown category', { metadata: { category: 'nothing' } }, 'rules.unknown-category'],
    ['an unknown language', { languages: ['cobol'] }, 'rules.unknown-language'], ['an unknown technique', { hisguard: { technique: 'magic' } }, 'rules.bad-technique'],
    ['an unknown confidence', { metadata: { confidence: 'SURE' } }, 'rules.bad-confidence'], ['neither technique nor pattern', { hisguard: undefined }, 'rules.no-body'],
  ] as const) {
    it(`refuse ${what}, and that rule alone`, () => {
      assert.deepEqual(problemsOf(change), [`${problem} own.yaml good`]);
      assert.deepEqual(compile({ ...GOOD, ...change }, { ...GOOD, id: 'other' }).value.map(({ id }) => id), ['other']);
    });
  }

  it('refuse what has no usable id, a second rule of an id, and a file without rules', () => {
    assert.deepEqual(problemsOf({ id: 7 }), ['rules.bad-id own.yaml ']);
    assert.deepEqual(problemsOf({ id: 'other' }), ['rules.duplicate-id own.yaml other']);
    assert.deepEqual(compileRules([{ path: 'own.yaml', document: { rule: GOOD } }], []).problems.map(({ id }) => id), ['rules.no-list']);
  });
});
