// Lists and choices in code without comments and texts.
import assert from 'node:assert/strict';
import { outcomesOf, splitList } from '../../src/outline/brackets.ts';

function outcomes(code: string): readonly string[] | undefined {
  return outcomesOf(code)?.map(([from, to]) => code.slice(from, to).trim());
}

describe('code between brackets', () => {
  it('has two outcomes where it is a choice', () => {
    assert.deepEqual(outcomes('known ? name : other'), ['name', 'other']);
    assert.deepEqual(outcomes('a ? b : c ? d : e'), ['b', 'c ? d : e']);
    assert.deepEqual(outcomes('given ? f(x ? 1 : 2) : Names::of'), ['f(x ? 1 : 2)', 'Names::of']);
    assert.deepEqual(outcomes('given ? Names::first : Names::last'), ['Names::first', 'Names::last']);
  });

  it('is no choice where a question mark says something else', () => {
    for (const code of ['a?.b', 'a ?? b', 'new ArrayList<? extends Bed>()', 'f(a ? b : c)', 'plain']) assert.equal(outcomes(code), undefined, code);
  });

  it('is cut at commas outside brackets and type arguments', () => {
    assert.deepEqual(splitList('a, f(b, c), Map<K, V> d').map((part) => part.trim()), ['a', 'f(b, c)', 'Map<K, V> d']);
  });
});
