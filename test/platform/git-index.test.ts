// Reading Git's index: cut and foreign bytes give nothing, never an exception. Real indexes are compared with git in walk.test.ts.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readGitIndex } from '../../src/platform/git-index.ts';

function entry(path: string, mode: number, objectIdBytes: number): Buffer {
  const name = Buffer.from(path);
  const head = Buffer.alloc(40 + objectIdBytes + 2);
  head.writeUInt32BE(mode, 24);
  head.writeUInt16BE(Math.min(name.length, 0xfff), head.length - 2);
  const length = head.length + name.length;
  return Buffer.concat([head, name, Buffer.alloc(((length + 8) & ~7) - length)]);
}

function index(paths: readonly (readonly [string, number])[], objectIdBytes = 20): Buffer {
  const head = Buffer.alloc(12);
  head.write('DIRC');
  head.writeUInt32BE(2, 4);
  head.writeUInt32BE(paths.length, 8);
  return Buffer.concat([head, ...paths.map(([path, mode]) => entry(path, mode, objectIdBytes)), Buffer.alloc(objectIdBytes)]);
}

const FILES = [['a.txt', 0o100644], ['sub', 0o160000], ['x/'.repeat(2100) + 'long', 0o100644], ['门诊/b.sql', 0o100644], ['z', 0o120000]] as const;

describe('readGitIndex', () => {
  it('lists files and links, leaves submodules out, in both object formats', () => {
    const expected = ['a.txt', 'x/'.repeat(2100) + 'long', '门诊/b.sql', 'z'];
    assert.deepEqual(readGitIndex(index(FILES)), expected);
    assert.deepEqual(readGitIndex(index(FILES, 32), 32), expected);
    assert.deepEqual(readGitIndex(index([])), []);
  });

  it('gives nothing for a cut index or other bytes', () => {
    const whole = index(FILES);
    for (let length = 0; length < whole.length - 28; length += 7) assert.equal(readGitIndex(whole.subarray(0, length)), undefined);
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), bytes => { const head = Buffer.from([0x44, 0x49, 0x52, 0x43, 0, 0, 0, 4]); assert.doesNotThrow(() => readGitIndex(Buffer.concat([head, bytes]))); assert.equal(readGitIndex(bytes), undefined); }));
  });
});
