// Byte offsets of UTF-8 become UTF-16 offsets, also across emoji and long Chinese text.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextOffsets } from '../../src/engine/text-offsets.ts';

describe('text offsets', () => {
  it('maps every character start', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', '患', '😀', 'é', '\r\n'), { maxLength: 900 }), (parts) => {
      const text = parts.join('');
      const table = new TextOffsets(Buffer.from(text));
      let bytes = 0;
      let units = 0;
      for (const part of parts) {
        assert.equal(table.toText(bytes), units);
        bytes += Buffer.byteLength(part);
        units += part.length;
      }
      assert.equal(table.toText(bytes), text.length);
    }), { numRuns: 60 });
  });
});
