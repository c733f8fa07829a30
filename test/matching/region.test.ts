// Where in a file matches are wanted: what lies elsewhere may be left out, what touches it may not.
import assert from 'node:assert/strict';
import { Region } from '../../src/matching/search/region.ts';

const extent = (start: number, end: number): { readonly start: number; readonly end: number } => ({ start, end });

describe('a region', () => {
  it('is touched by what has a place in common with one of its parts, ends included', () => {
    const region = Region.covering([extent(30, 40), extent(10, 20), extent(15, 25)]);
    const touched = [[0, 9], [0, 10], [0, 99], [12, 13], [25, 26], [26, 29], [29, 31], [40, 41], [41, 50]].map(([start = 0, end = 0]) => region?.touches(start, end));
    assert.deepEqual(touched, [false, true, true, true, true, false, true, true, false]);
  });

  it('can be all but some extents', () => {
    const region = Region.without([extent(30, 40), extent(10, 20)]);
    assert.deepEqual([[11, 19], [5, 15], [20, 30], [31, 39], [41, 99]].map(([start = 0, end = 0]) => region?.touches(start, end)), [false, true, true, false, true]);
  });

  it('is equal to another by its key, however its parts were given', () => {
    assert.equal(Region.covering([extent(1, 5), extent(4, 9)])?.key, Region.covering([extent(1, 9)])?.key);
    assert.notEqual(Region.covering([extent(1, 5)])?.key, Region.covering([extent(1, 6)])?.key);
  });

  it('is none where its parts are too many', () => {
    assert.equal(Region.covering(Array.from({ length: 10_000 }, (_, at) => extent(at * 10, at * 10 + 5))), undefined);
  });
});
