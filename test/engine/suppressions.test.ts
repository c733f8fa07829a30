// In-source suppressions: every comment syntax, reasons required, ranges, and what is refused.
import assert from 'node:assert/strict';
import { readSuppressions } from '../../src/engine/in-source-suppressions.ts';
import { fileKindOf } from '../../src/model/file-kind.ts';
import { sourceFile } from '../../src/model/source-file.ts';

function read(path: string, text: string) {
  const offsets = [...text.matchAll(/hisguard-ignore|nosemgrep/gi)].map((match) => match.index);
  return readSuppressions(sourceFile(path, fileKindOf(path), text), offsets);
}

describe('in-source suppressions', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['a.java', 'int x; // hisguard-ignore weak-password: 演示环境'], ['a.py', 'x = 1  # hisguard-ignore weak-password: 演示环境'],
    ['a.xml', '<a/> <!-- hisguard-ignore weak-password: 演示环境 -->'], ['a.sql', 'select 1; -- hisguard-ignore weak-password: 演示环境'],
    ['a.ini', 'a=1 ; hisguard-ignore weak-password: 演示环境'], ['a.bat', 'set a=1 & REM hisguard-ignore weak-password: 演示环境'],
    ['a.cshtml', '@* hisguard-ignore weak-password: 演示环境 *@'], ['a.css', 'a {} /* hisguard-ignore weak-password: 演示环境 */'], ['a.bas', "x = 1 ' hisguard-ignore weak-password: 演示环境"],
  ];
  for (const [path, text] of forms) {
    it(`reads the comment of ${path}`, () => {
      const { suppressions, problems } = read(path, text);
      assert.deepEqual(problems, []);
      assert.equal(suppressions.length, 1);
      assert.deepEqual(suppressions[0]?.rules, ['weak-password']);
      assert.equal(suppressions[0].reason, '演示环境');
      assert.equal(suppressions[0].fromLine, 1);
    });
  }

  it('covers the line below when it stands alone, its own line otherwise', () => {
    assert.deepEqual(read('a.yml', '# hisguard-ignore a: why\nx: 1').suppressions.map((one) => [one.fromLine, one.toLine]), [[1, 2]]);
    assert.deepEqual(read('a.yml', 'x: 1 # hisguard-ignore a: why\ny: 2').suppressions.map((one) => [one.fromLine, one.toLine]), [[1, 1]]);
  });

  it('takes several rules, a full-width colon and an end date', () => {
    const [one] = read('a.yml', '# hisguard-ignore a-b, c until 2027-01-31\uff1a原因').suppressions;
    assert.deepEqual([one?.rules, one?.until, one?.reason], [['a-b', 'c'], '2027-01-31', '原因']);
  });

  it('covers a range and a file', () => {
    const text = '# hisguard-ignore-start a: why\nx: 1\ny: 2\n# hisguard-ignore-end a\nz: 3\n# hisguard-ignore-file b: generated\n';
    assert.deepEqual(read('a.yml', text).suppressions.map((one) => [one.rules[0], one.fromLine, one.toLine]), [['a', 1, 4], ['b', 1, 7]]);
  });

  it('refuses a suppression without reason, without rule, without end', () => {
    assert.deepEqual(read('a.yml', '# hisguard-ignore a').problems.map((one) => one.id), ['engine.suppression-no-reason']);
    assert.deepEqual(read('a.yml', '# hisguard-ignore : why').problems.map((one) => one.id), ['engine.suppression-no-rule']);
    assert.deepEqual(read('a.yml', '# hisguard-ignore-start a: why\nx: 1').problems.map((one) => one.id), ['engine.suppression-open']);
    assert.equal(read('a.yml', '# hisguard-ignore a').suppressions.length, 0);
  });

  it('honours nosemgrep without a reason', () => {
    assert.deepEqual(read('a.js', 'x() // nosemgrep: rule-a, rule-b').suppressions.map((one) => [one.rules, one.source]), [[['rule-a', 'rule-b'], 'nosemgrep']]);
    assert.deepEqual(read('a.js', 'x() // nosemgrep').suppressions.map((one) => one.rules), [[]]);
  });

  it('does not take a string for a comment', () => {
    assert.equal(read('a.java', 'String s = "hisguard-ignore a: why";').suppressions.length, 0);
  });
});
