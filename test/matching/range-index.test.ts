// The index gives what looking at all ranges gives, in the same order.
import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { RangeIndex } from '../../src/matching/search/range-index.ts';

describe('RangeIndex', () => {
  it('finds the ranges around another as a search through all does', () => {
    const range = fc.tuple(fc.integer({ min: -1, max: 30 }), fc.integer({ min: 0, max: 12 })).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(fc.property(fc.array(range, { maxLength: 60 }), fc.array(range, { maxLength: 10 }), (all, asked) => {
      const index = new RangeIndex(all);
      for (const { start, end } of asked) deepEqual(index.around(start, end), all.filter((one) => one.start <= start && one.end >= end));
    }));
  });
});
