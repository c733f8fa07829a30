// `paths:` of rules against what stock Semgrep 1.182.0 answered, each glob as `include` and, the other way round, as `exclude`.
import assert from 'node:assert/strict';
import { pathTest } from '../../src/matching/rule/matches-paths.ts';
import { languagesForNamedFile, languagesOfPath } from '../../src/matching/rule/target-languages.ts';

const FILES = '.hid/G.java A.java a/src/F.java node_modules/x/H.java src/B.java src/main/C.java src/main/test.java test/D.java test/unit/ETest.java'.split(' ');
const ANSWERS: readonly (readonly [glob: string, matched: string])[] = [
  ['*.java', '.hid/G.java A.java a/src/F.java node_modules/x/H.java src/B.java src/main/C.java src/main/test.java test/D.java test/unit/ETest.java'],
  ['src', 'a/src/F.java src/B.java src/main/C.java src/main/test.java'],
  ['src/', 'a/src/F.java src/B.java src/main/C.java src/main/test.java'],
  ['src/*', 'a/src/F.java src/B.java src/main/C.java src/main/test.java'],
  ['/src', 'src/B.java src/main/C.java src/main/test.java'],
  ['/src/*', 'src/B.java src/main/C.java src/main/test.java'],
  ['src/**', 'a/src/F.java src/B.java src/main/C.java src/main/test.java'],
  ['**/src', 'a/src/F.java src/B.java src/main/C.java src/main/test.java'],
  ['**/src/*', 'a/src/F.java src/B.java src/main/C.java src/main/test.java'],
  ['**/src/**', 'a/src/F.java src/B.java src/main/C.java src/main/test.java'],
  ['test', 'test/D.java test/unit/ETest.java'],
  ['*Test.java', 'test/unit/ETest.java'],
  ['test/*.java', 'test/D.java'],
  ['**/test/**/*.java', 'test/D.java test/unit/ETest.java'],
  ['A.java', 'A.java'],
  ['/A.java', 'A.java'],
  ['./A.java', 'A.java'],
  ['a/src/F.java', 'a/src/F.java'],
  ['*/src/*', 'a/src/F.java'],
  ['main/C.java', 'src/main/C.java'],
  ['src/main', 'src/main/C.java src/main/test.java'],
  ['[AB].java', 'A.java src/B.java'],
  ['{A,B}.java', ''],
  ['**/*.java', '.hid/G.java A.java a/src/F.java node_modules/x/H.java src/B.java src/main/C.java src/main/test.java test/D.java test/unit/ETest.java'],
  ['!A.java', ''],
  ['SRC', ''],
  ['?.java', '.hid/G.java A.java a/src/F.java node_modules/x/H.java src/B.java src/main/C.java test/D.java'],
  ['.hid', '.hid/G.java'],
  ['*', '.hid/G.java A.java a/src/F.java node_modules/x/H.java src/B.java src/main/C.java src/main/test.java test/D.java test/unit/ETest.java'],
  ['unit/', 'test/unit/ETest.java'],
  ['/**/unit', 'test/unit/ETest.java'],
  ['test*', 'src/main/test.java test/D.java test/unit/ETest.java'],
  ['src/**/C.java', 'src/main/C.java'],
  ['**/src/**/B.java', 'src/B.java'],
  ['node_modules', 'node_modules/x/H.java'],
];

describe('paths of rules', () => {
  for (const [glob, matched] of ANSWERS) {
    it(glob, () => {
      const wanted = matched === '' ? [] : matched.split(' ');
      assert.deepEqual(FILES.filter(pathTest({ include: [glob], exclude: [] })), wanted);
      assert.deepEqual(FILES.filter(pathTest({ include: [], exclude: [glob] })), FILES.filter((file) => !wanted.includes(file)));
    });
  }

  it('excludes of what it includes', () => {
    assert.deepEqual(FILES.filter(pathTest({ include: ['src', 'test'], exclude: ['*Test.java', 'main'] })), ['a/src/F.java', 'src/B.java', 'test/D.java']);
    assert.deepEqual(FILES.filter(pathTest({ include: [], exclude: [] })), FILES);
  });

  it('shows a file to the languages of its ending, and a named file of an unknown ending to all of a rule', () => {
    assert.deepEqual(languagesOfPath('a/B.java'), ['java', 'generic', 'regex']);
    assert.deepEqual(languagesOfPath('README'), ['generic', 'regex']);
    assert.deepEqual(languagesForNamedFile('a/page.jsp', ['java']), ['java']);
    assert.deepEqual(languagesForNamedFile('a/page.py', ['java']), []);
    assert.deepEqual(languagesForNamedFile('a/page.html', ['javascript', 'generic']), ['generic']);
  });
});
