// Words of a text are found where a plain look at each place of it finds them.
import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import fc from 'fast-check';
import type { RequiredWord } from '../../src/matching/required/required-text.ts';
import { TextWords } from '../../src/matching/required/text-words.ts';

const PIECES = ['a', 'b', 'A', 'B', '_', '1', '.', ' ', '"', '证', 'id', 'idCard', 'IDCARD', 'name', '姓名', '\n', '\u212a', '𠮷'];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const word = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));
/** In order of their starts; some in others, some empty. */
const parts = fc.array(fc.record({ start: fc.nat(70), length: fc.nat(20) }), { maxLength: 6 })
  .map((some) => some.map(({ start, length }) => ({ start, end: start + length })).sort((one, other) => one.start - other.start));

describe('words of a text', () => {
  it('stand where a look at each place finds them', () => {
    fc.assert(fc.property(text, fc.array(fc.record({ word, exact: fc.boolean(), whole: fc.boolean() }), { maxLength: 8 }), parts, (all, asked, some) => {
      const words = new TextWords(all);
      const each = [...Array(all.length).keys()].map((start) => ({ start, end: start + 1 }));
      for (const one of asked) {
        const places = plainly(all, one);
        for (const extents of [each, some]) {
          deepEqual([...words.startsIn(one, extents) ?? []], extents.map(({ start, end }) => (places.some((at) => at >= start && at < end) ? 1 : 0)), JSON.stringify(one));
        }
        equal(words.holds(one), plainly(all, one).length > 0, JSON.stringify(one));
      }
    }));
  });

  it('are not placed where small letters take more room', () => {
    const each = [0, 1, 2, 3].map((start) => ({ start, end: start + 1 }));
    equal(new TextWords('İ id').startsIn({ word: 'ID', exact: false, whole: false }, each), undefined);
    deepEqual([...new TextWords('İ id').startsIn({ word: 'ID', exact: false, whole: true }, each) ?? []], [0, 0, 1, 0]);
  });
});

function plainly(all: string, { word: wanted, exact, whole }: RequiredWord): number[] {
  const small = (some: string): string => (exact ? some : some.replace(/[A-Z]/g, (letter) => letter.toLowerCase()));
  return [...Array(all.length).keys()].filter((at) => small(all).startsWith(small(wanted), at)
    && (!whole || !(/\w/.test(all[at - 1] ?? '') || /\w/.test(all[at + wanted.length] ?? ''))));
}
