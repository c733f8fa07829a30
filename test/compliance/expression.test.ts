// The condition language: grammar, three-valued truth, and robustness against any text.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { evaluateExpression, questionsOf } from '../../src/compliance/evaluate-expression.ts';
import { parseExpression } from '../../src/ruleset/catalogues/expression.ts';

const SETS = { two: ['b', 'c'] };

function truth(text: string, answers: Readonly<Record<string, readonly string[]>>): boolean | undefined {
  const { expression } = parseExpression(text, SETS);
  assert.ok(expression !== undefined, text);
  return evaluateExpression(expression, (question) => answers[question]);
}

describe('conditions', () => {
  it('compare one or several answers with a list or a named set', () => {
    assert.equal(truth('q in [a, b]', { q: ['b'] }), true);
    assert.equal(truth('q in [a]', { q: ['b', 'a'] }), true);
    assert.equal(truth('q in @two', { q: ['c'] }), true);
    assert.equal(truth('q in @two', { q: ['a'] }), false);
    assert.equal(truth('q in [10, 1m_10m]', { q: ['10'] }), true);
  });

  it('keep what is not answered unknown', () => {
    const cases: readonly (readonly [string, Readonly<Record<string, readonly string[]>>, boolean | undefined])[] = [
      ['p in [a]', {}, undefined], ['not p in [a]', {}, undefined],
      ['p in [a] or q in [a]', { q: ['a'] }, true], ['p in [a] or q in [a]', { q: ['b'] }, undefined],
      ['p in [a] and q in [a]', { q: ['b'] }, false], ['p in [a] and q in [a]', { q: ['a'] }, undefined],
      ['not (p in [a] and q in [a])', { q: ['b'] }, true],
    ];
    for (const [text, answers, expected] of cases) assert.equal(truth(text, answers), expected, text);
  });

  it('bind not before and before or', () => {
    assert.equal(truth('p in [a] or p in [b] and q in [x]', { p: ['a'], q: ['y'] }), true);
    assert.equal(truth('(p in [a] or p in [b]) and q in [x]', { p: ['a'], q: ['y'] }), false);
    assert.equal(truth('not p in [a] and q in [x]', { p: ['b'], q: ['x'] }), true);
    assert.equal(truth('not p in [a] or q in [x]', { p: ['a'], q: ['x'] }), true);
  });

  it('name the questions they ask', () => {
    const { expression } = parseExpression('q in [a] or not (p in @two and q in [b])', SETS);
    assert.deepEqual(questionsOf(expression!), ['q', 'p']);
  });

  it('say where a malformed one stops making sense', () => {
    const cases: readonly (readonly [string, number])[] = [['', 1], ['q', 2], ['q in', 5], ['q in [', 7], ['q in [a', 8], ['q in [a,]', 9], ['q in [a] q', 10], ['(q in [a]', 10], ['q in [a] and', 13], ['q = a', 2], ['q in a', 7], [`${'('.repeat(30)}q in [a]`, 22]];
    for (const [text, at] of cases) assert.equal(parseExpression(text, SETS).errorAt, at, text);
    assert.deepEqual(parseExpression('q in @three', SETS), { unknownSet: '@three' });
  });

  it('never throw, whatever the text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => {
      const parsed = parseExpression(text, SETS);
      assert.ok(parsed.expression !== undefined || parsed.errorAt !== undefined || parsed.unknownSet !== undefined);
    }), { seed: 1, numRuns: 2000 });
    fc.assert(fc.property(fc.array(fc.constantFrom('q', 'in', '[', ']', '(', ')', 'a', ',', 'and', 'or', 'not', '@two'), { maxLength: 40 }), (words) => {
      const { expression } = parseExpression(words.join(' '), SETS);
      if (expression !== undefined) assert.ok([true, false, undefined].includes(evaluateExpression(expression, () => undefined)));
    }), { seed: 1, numRuns: 2000 });
    assert.equal(parseExpression(`${'q in [a] and '.repeat(500)}q in [a]`, SETS).errorAt, 1);
  });
});
