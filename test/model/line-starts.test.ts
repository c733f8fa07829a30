// Where lines start, whatever ends them.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineStartsOf } from '../../src/model/location.ts';

describe('line starts', () => {
  it('come behind \\n, \\r\\n and a lone \\r, in any mixture', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', '密', '\n', '\r', '\r\n'), { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const expected = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
      assert.deepEqual([...lineStartsOf(text)], expected);
    }), { numRuns: 1000 });
  });
});
