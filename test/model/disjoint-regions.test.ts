// Regions are found by place as if each were compared with each.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DisjointRegions } from '../../src/model/disjoint-regions.ts';
import type { Region } from '../../src/model/location.ts';

function overlap(a: Region, b: Region): boolean {
  return a.start < b.end && b.start < a.end;
}

describe('disjoint regions', () => {
  it('gives what a comparison with each gives, empty regions among them', () => {
    const region = fc.tuple(fc.nat(60), fc.nat(6)).map(([start, length]): Region => ({ start, end: start + length }));
    let found = 0;
    fc.assert(fc.property(fc.array(region, { minLength: 20, maxLength: 40 }), (all) => {
      const regions = new DisjointRegions<Region>();
      const kept: Region[] = [];
      for (const one of all) {
        const expected = kept.filter((other) => overlap(one, other)).sort((a, b) => a.start - b.start || a.end - b.end);
        assert.deepEqual(regions.overlapping(one), expected);
        found += expected.length;
        if (expected.length > 0) continue;
        kept.push(one);
        regions.add(one, one);
      }
    }), { numRuns: 300 });
    assert.ok(found > 500, 'regions overlapped');
  });
});
