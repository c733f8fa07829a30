// `explain` and `baseline explain` show findings on a terminal, which names of files must not command.
import assert from 'node:assert/strict';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { hisguard, withProject } from '../run-cli.ts';

const FLAGS = ['--no-cache', '--date', '2026-11-21'];

describe('hisguard explain', () => {
  it('describes a rule with its clauses, and a finding with its place, in the language asked for', () => {
    withProject({ 'a.properties': 'spring.datasource.password=123456\n' }, (root) => {
      const [finding] = (JSON.parse(hisguard(['scan', root, ...FLAGS, '--format', 'json']).stdout) as ScanResult).findings;
      const zh = hisguard(['explain', finding?.fingerprint ?? '', root, ...FLAGS]);
      assert.equal(zh.status, 0, zh.stderr);
      assert.match(zh.stdout, /^a\.properties:1:28 {2}错误 {2}weak-password\n/);
      assert.match(zh.stdout, /22239/);
      const en = hisguard(['explain', finding?.fingerprint ?? '', root, ...FLAGS, '--lang', 'en']);
      assert.match(en.stdout, /^a\.properties:1:28 {2}error {2}weak-password\n/);
      assert.doesNotMatch(en.stdout.split('\n').slice(0, 4).join('\n'), /[\u4e00-\u9fff]/);
      assert.equal(hisguard(['explain', '1-00000000000000000000-000', root, ...FLAGS]).status, 2);
    });
  });

  it('names the rules that may have been meant, and none where none is near', () => {
    for (const args of [['explain', 'weak-pasword'], ['rules', 'show', 'weak-pasword'], ['scan', '--only', 'weak-pasword']]) {
      const zh = hisguard(args);
      assert.equal(zh.status, 2);
      assert.match(zh.stderr, /没有.*weak-pasword.*是否想写 weak-password/, args.join(' '));
      assert.match(hisguard([...args, '--lang', 'en']).stderr, /did you mean weak-password/, args.join(' '));
    }
    assert.match(hisguard(['explain', 'cipher', '--lang', 'en']).stderr, /did you mean .*broken-cipher/);
    assert.match(hisguard(['explain', 'zzzzzzzzzz', '--lang', 'en']).stderr, /there is no rule zzzzzzzzzz \(see/);
  });

  it('shows a hostile name as harmless text', function () {
    if (process.platform === 'win32') this.skip();
    withProject({ '\u001b]0;x\u0007\u001b[31m\u202e.properties': 'spring.datasource.password=123456\n' }, (root) => {
      const [finding] = (JSON.parse(hisguard(['scan', root, ...FLAGS, '--format', 'json']).stdout) as ScanResult).findings;
      hisguard(['baseline', 'create', root, ...FLAGS]);
      for (const args of [['explain', finding?.fingerprint ?? '', root], ['baseline', 'explain', root], ['scan', root, '--only', '\u001b[31m'], ['scan', '\u001b[31m']]) {
        const { stdout, stderr } = hisguard([...args, ...FLAGS]);
        for (const sign of ['\u001b', '\u0007', '\u202e']) assert.ok(!(stdout + stderr).includes(sign), args.join(' '));
        assert.match(stdout + stderr, /\[U\+001B\]/, args.join(' '));
      }
    });
  });
});
