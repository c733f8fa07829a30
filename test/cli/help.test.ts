// Help and usage errors: one language at a time, 80 columns, and what to do.
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { displayWidth } from '../../src/reporters/display-width.ts';
import { hisguard, withProject } from '../run-cli.ts';

const COMMANDS: readonly (readonly string[])[] = [
  [], ['scan'], ['merge'], ['baseline'], ['baseline', 'create'], ['checklist'], ['grade'], ['rules'], ['rules', 'list'], ['rules', 'show'], ['rules', 'test'], ['rules', 'new'], ['init'], ['explain'], ['lsp'],
];

/** Wrong usage, and what the Chinese message must name. */
const WRONG: readonly (readonly [readonly string[], RegExp])[] = [
  [['scna'], /没有命令 scna，是否想写 scan/], [['help', 'scna'], /没有命令 scna，是否想写 scan/], [['scan', '--nw-only'], /没有选项 --nw-only，是否想写 --new-only/], [['scan', '--lang', 'fr'], /只能是 zh-CN, en/], [['scan', '--grade', '9'], /1 到 4/],
  [['scan', '--lang'], /要写值/], [['merge'], /缺少参数 FILE/], [['init', 'a', 'b'], /最多接受 1 个参数/], [['scan', '--baseline', 'no-such-file'], /baseline create/], [['scan', '--shard', '3/2'], /2\/4/],
  [['merge', 'a.json'], /a\.json 不是扫描分片/], [['grade', '.', '--out', 'a.json/x'], /无法写入 .*定级自评报告/], [['scan', 'broken'], /第 2 行第 1 列：不是合法的 YAML：(?!.* at line)/],
];

describe('help', () => {
  for (const language of ['zh-CN', 'en']) {
    it(`reads in one language and fits 80 columns (${language})`, () => {
      for (const command of COMMANDS) {
        const { stdout, status } = hisguard([...command, '--help', '--lang', language]);
        assert.equal(status, 0, command.join(' '));
        assert.deepEqual(stdout.split('\n').filter((line) => displayWidth(line) > 80), [], command.join(' '));
        assert.doesNotMatch(stdout, language === 'en' ? /[\u4e00-\u9fff]/ : /\((?:default|choices)|\[options\]|Usage|Options/, command.join(' '));
        assert.doesNotMatch(stdout, /cli\./, command.join(' '));
      }
    });
  }

  it('says in the language asked for what was wrong', () => {
    withProject({ 'a.properties': 'a=1\n', 'a.json': '{"schema": "hisguard.scan/1"}', 'broken/.hisguard/config.yaml': 'system: [\n' }, (root) => {
      for (const [args, expected] of WRONG) {
        const { stderr, status } = hisguard(args, { cwd: root });
        assert.equal(status, 2, args.join(' '));
        assert.match(stderr, /^hisguard: /);
        assert.match(stderr, expected);
        assert.doesNotMatch(stderr, /error:|invalid|argument|Did you/, args.join(' '));
        if (!args.includes('--lang')) assert.doesNotMatch(hisguard([...args, '--lang', 'en'], { cwd: root }).stderr.replaceAll(basename(root), ''), /[\u4e00-\u9fff]/, args.join(' '));
      }
    });
  });
});

describe('hisguard rules new', () => {
  it('writes a rule that passes its own test and finds something', () => {
    withProject({ 'application.properties': 'example.unsafe=true\n' }, (root) => {
      assert.equal(hisguard(['rules', 'new', 'my-rule', '--dir', 'own'], { cwd: root }).status, 0);
      assert.equal(hisguard(['rules', 'test', 'own'], { cwd: root }).status, 0);
      const scan = hisguard(['scan', '--rules', 'own', '--only', 'my-rule', '--fail-on', 'warning', '--no-cache', 'application.properties'], { cwd: root });
      assert.equal(scan.status, 1, scan.stderr);
    });
  });
});
