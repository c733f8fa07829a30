// The index gives what trying every key gives.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Entry } from '../../src/configuration/configuration-view.ts';
import { compileGlob, matchesGlob } from '../../src/configuration/key-glob.ts';
import { KeyIndex } from '../../src/configuration/key-index.ts';

const segment = fc.constantFrom('a', 'b', 'aa', 'ab', 'ba', 'password', 'dbpassword', '0', '');
const wanted = fc.oneof(segment, fc.constantFrom('*', '**', 'a*', '*a', '*password', 'a*b', '**a', '*-*'));

describe('the index of keys', () => {
  it('finds what a search through all keys finds, in the order of the file', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.array(segment, { minLength: 1, maxLength: 4 }), fc.boolean()), { maxLength: 12 }), fc.array(wanted, { minLength: 1, maxLength: 4 }), (keys, parts) => {
      const pattern = parts.join('.');
      fc.pre(pattern.includes('*'));
      const entries = keys.map(([path, commented]): Entry => ({ path, key: path.join('.'), value: '', keyRegion: { start: 0, end: 0 }, valueRegion: { start: 0, end: 0 }, document: 0, ...(commented && { commented }) }));
      const glob = compileGlob(pattern);
      const expected = entries.flatMap((entry, at) => (entry.commented !== true && matchesGlob(glob, entry.key) ? [at] : []));
      assert.deepEqual(new KeyIndex(entries).find(pattern), expected);
    }), { numRuns: 2000 });
  });
});
