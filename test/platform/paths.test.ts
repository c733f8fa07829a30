// Path rules of both systems as data, and the one sort order.
import assert from 'node:assert/strict';
import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { compareByteOrder, isReservedOnWindows, toPortablePath, type PathFlavour } from '../../src/platform/paths.ts';

const LONG = `${'很长的目录名\\'.repeat(50)}a.java`;

describe('toPortablePath', () => {
  const cases: readonly (readonly [PathFlavour, string, string, string | undefined])[] = [
    ['posix', '/home/x/张三 的项目 (1)', '/home/x/张三 的项目 (1)/src/a.java', 'src/a.java'],
    ['posix', '/p/', '/p', ''],
    ['posix', '/p', '/p/../q/a', undefined],
    ['posix', '/p', '/pq/a', undefined],
    ['posix', '/p', '/p/..a/b', '..a/b'],
    ['posix', '/p', '/p/a\\b', 'a\\b'],
    ['windows', 'C:\\p', 'C:\\p\\src\\A.java', 'src/A.java'],
    ['windows', 'c:\\P', 'C:\\p\\Src\\A.java', 'Src/A.java'],
    ['windows', 'C:\\p', 'c:/p/src/a.java', 'src/a.java'],
    ['windows', 'C:\\p', 'D:\\p\\a.java', undefined],
    ['windows', 'C:\\p', 'C:\\pq\\a.java', undefined],
    ['windows', 'C:\\', 'C:\\a.java', 'a.java'],
    ['windows', '\\\\srv\\his\\p', '\\\\SRV\\his\\p\\a.java', 'a.java'],
    ['windows', '\\\\srv\\his\\p', '\\\\?\\UNC\\srv\\his\\p\\a.java', 'a.java'],
    ['windows', '\\\\srv\\his', '\\\\srv\\other\\a.java', undefined],
    ['windows', 'C:\\p', '\\\\?\\C:\\p\\a.java', 'a.java'],
    ['windows', 'C:\\p', `C:\\p\\${LONG}`, LONG.replaceAll('\\', '/')],
    ['windows', 'C:\\p', '\\\\?\\' + `C:\\p\\${LONG}`, LONG.replaceAll('\\', '/')],
    ['windows', 'C:\\Users\\张三 的项目 (1)', 'c:\\users\\张三 的项目 (1)\\门诊\\a.cs', '门诊/a.cs'],
  ];
  for (const [flavour, root, absolute, expected] of cases) it(`${flavour}: ${absolute.slice(0, 60)} below ${root}`, () => assert.equal(toPortablePath(root, absolute, flavour), expected));

  it('gives back what was joined, long paths of Windows with their prefix, too', () => {
    const segment = fc.stringMatching(/^[a-zA-Z0-9\u4e00-\u4eff][a-zA-Z0-9 \u4e00-\u4eff]{0,80}[a-z]$/);
    fc.assert(fc.property(fc.array(segment, { minLength: 1, maxLength: 8 }), fc.constantFrom<[PathFlavour, string]>(['posix', '/r'], ['windows', 'C:\\r'], ['windows', '\\\\srv\\share\\r']), (segments, [flavour, root]) => {
      const portable = segments.join('/');
      const native = flavour === 'posix' ? posix.join(root, portable) : win32.join(root, portable);
      assert.equal(toPortablePath(root, native, flavour), portable);
      if (flavour === 'windows') assert.equal(toPortablePath(root, win32.toNamespacedPath(native), flavour), portable);
    }));
  });
});

describe('isReservedOnWindows', () => {
  it('knows device names, forbidden characters and trailing dots', () => {
    for (const name of ['con', 'NUL', 'aux.java', 'COM1.txt', 'lpt9', 'prn .txt', 'a.', 'a ', 'a:b', 'a?b', 'CONOUT$']) assert.ok(isReservedOnWindows(name), name);
    for (const name of ['console', 'com10', 'com', 'nula.txt', 'a b', '门诊.cs', '.env']) assert.ok(!isReservedOnWindows(name), name);
  });
});

describe('compareByteOrder', () => {
  it('is the order of UTF-8 bytes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      assert.equal(Math.sign(compareByteOrder(a, b)), Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }), { numRuns: 2000 });
    assert.ok(compareByteOrder('\uffee', '😀') < 0);
  });
});
