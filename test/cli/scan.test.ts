// `hisguard scan` as a user meets it: exit codes, formats, narrowing, standard input, wrong usage.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { hisguard, withProject } from '../run-cli.ts';

const WEAK = 'spring.datasource.url=jdbc:mysql://10.1.2.3:3306/his\nspring.datasource.username=his_app\nspring.datasource.password=123456\n';
const CLEAN = 'spring.datasource.password=${DB_PASSWORD}\n';
const FLAGS = ['--no-cache', '--date', '2026-11-21'];

function json(root: string, ...args: string[]): ScanResult {
  const { stdout } = hisguard(['scan', root, ...FLAGS, '--format', 'json', ...args]);
  return JSON.parse(stdout) as ScanResult;
}

describe('hisguard scan', () => {
  it('ends with 1 where a finding reaches the threshold, 0 where none does', () => {
    withProject({ 'src/main/resources/application.properties': WEAK }, (root) => {
      assert.equal(hisguard(['scan', root, ...FLAGS]).status, 1);
      assert.equal(hisguard(['scan', root, ...FLAGS, '--fail-on', 'never']).status, 0);
    });
    withProject({ 'src/main/resources/application.properties': CLEAN }, (root) => assert.equal(hisguard(['scan', root, ...FLAGS]).status, 0));
  });

  it('ends with 2 on wrong usage and says what to do', () => {
    const wrong: readonly (readonly string[])[] = [
      ['scan', '--format', 'pdf'], ['scan', 'no-such-folder'], ['scan', '--grade', '5'], ['scan', '--date', '2026-02-30'], ['scan', '--shard', '3/2'], ['scan', '--stdin'],
      ['scan', '--path', 'a.properties'], ['scan', '--profile-rules'], ['scan', '--stdin', '--path', 'a.properties', '--fix'], ['scan', '--stdin', '--path', 'a.properties', '--shard', '1/2'], ['scan', '--changed', '--staged'],
      ['scan', '--shard', '1/2', '--only', 'credentials'], ['scan', '--shard', '1/2', '--fix'], ['scan', 'a.properties', '--shard', '1/2'], ['scan', '--stats', 'a.properties/no-folder'], ['crypto', '--help'],
      ['scan', '--dry-run'], ['scan', '--only', 'no-such-rule'], ['scan', '--only', 'credentials,'], ['scan', '--no-such-flag'], ['no-such-command'], ['scan', '--rules', 'no-such-folder'], ['rules', 'show', 'no-such-rule'],
    ];
    withProject({ 'a.properties': CLEAN }, (root) => {
      for (const args of wrong) {
        const run = hisguard(args, { cwd: root });
        assert.equal(run.status, 2, args.join(' '));
        assert.notEqual(run.stderr.trim(), '', args.join(' '));
      }
    });
  });

  it('refuses a settings file with a mistake, with line and column', () => {
    withProject({ '.hisguard/config.yaml': 'system:\n  grade: 7\n', 'a.properties': CLEAN }, (root) => {
      const run = hisguard(['scan', root, ...FLAGS]);
      assert.equal(run.status, 2);
      assert.match(run.stderr, /config\.yaml.*第 2 行第 10 列/);
    });
  });

  it('ends with 3 where a file could not be read', function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    withProject({ 'a.properties': CLEAN, 'b.properties': CLEAN }, (root) => {
      execFileSync('chmod', ['000', join(root, 'b.properties')]);
      assert.equal(hisguard(['scan', root, ...FLAGS]).status, 3);
    });
  });

  it('writes several formats at once and makes missing folders', () => {
    withProject({ 'application.properties': WEAK }, (root) => {
      const out = join(root, '..', '报告');
      const run = hisguard(['scan', root, ...FLAGS, '--format', 'text', '--format', `json=${join(out, 'a.json')}`, '--format', `sarif=${join(out, 'b.sarif')}`]);
      assert.equal(run.status, 1);
      assert.match(run.stdout, /application\.properties/);
      assert.equal((JSON.parse(readFileSync(join(out, 'a.json'), 'utf8')) as ScanResult).schema, 'hisguard.scan/1');
      assert.ok(existsSync(join(out, 'b.sarif')));
    });
  });

  it('narrows what is reported by path, list, family and rule, not what is known', () => {
    withProject({ 'a/application.properties': WEAK, 'b/application.properties': WEAK }, (root) => {
      const all = json(root);
      assert.deepEqual([...new Set(all.findings.map((one) => one.path))], ['a/application.properties', 'b/application.properties']);
      assert.deepEqual([...new Set(json(join(root, 'b')).findings.map((one) => one.path))], ['b/application.properties']);
      assert.deepEqual([...new Set(json(root, '--only', 'credentials').findings.map((one) => one.family))], ['credentials']);
      assert.deepEqual(json(root, '--only', 'pii-in-log, credentials').findings, json(root, '--only', 'pii-in-log', '--only', 'credentials').findings);
      assert.ok(json(root, '--only', 'pii-in-log,credentials').findings.length > 0);
      writeFileSync(join(root, 'list.txt'), `${join(root, 'a/application.properties')}\n`);
      assert.deepEqual([...new Set(json(root, '--files-from', join(root, 'list.txt')).findings.map((one) => one.path))], ['a/application.properties']);
    });
  });

  it('reports changed and staged files where Git is, and says so where it is not', () => {
    withProject({ 'a.properties': WEAK }, (root) => {
      assert.equal(hisguard(['scan', root, ...FLAGS, '--staged']).status, 2);
      const git = (...args: string[]): void => { execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', '-c', 'commit.gpgsign=false', ...args], { cwd: root, stdio: 'ignore' }); };
      git('init', '-q');
      git('add', '.');
      git('commit', '-qm', 'first');
      writeFileSync(join(root, '新 文件.properties'), WEAK);
      assert.deepEqual([...new Set(json(root, '--changed').findings.map((one) => one.path))], ['新 文件.properties']);
      assert.deepEqual(json(root, '--staged').findings, []);
      git('add', '.');
      assert.deepEqual([...new Set(json(root, '--staged').findings.map((one) => one.path))], ['新 文件.properties']);
    });
  });

  it('reads one file from standard input', () => {
    withProject({}, (root) => {
      const run = hisguard(['scan', '--stdin', '--path', 'src/application.properties', ...FLAGS, '--format', 'json'], { cwd: root, input: WEAK });
      const result = JSON.parse(run.stdout) as ScanResult;
      assert.equal(run.status, 1);
      assert.equal(result.findings[0]?.path, 'src/application.properties');
      assert.equal(result.findings[0].startLine, 3);
    });
  });

  it('knows a file on standard input by its place under the root, and narrows what is said of it', () => {
    withProject({ 'src/here.txt': '' }, (root) => {
      const scan = (path: string, ...args: string[]): ScanResult => JSON.parse(hisguard(['scan', '--stdin', '--path', path, ...FLAGS, '--format', 'json', ...args], { cwd: join(root, 'src'), input: `${WEAK}management.endpoints.web.exposure.include=*\n` }).stdout) as ScanResult;
      writeFileSync(join(root, 'src/application.properties'), `${WEAK}management.endpoints.web.exposure.include=*\n`);
      const file = json(root).findings;
      assert.deepEqual(scan('application.properties').findings, file);
      assert.deepEqual(scan(join(root, 'src/application.properties')).findings, file);
      const credentials = scan('application.properties', '--only', 'credentials');
      assert.deepEqual(credentials.findings, file.filter((one) => one.family === 'credentials'));
      assert.ok(credentials.findings.length < file.length);
    });
  });

  it('reads GB18030 and UTF-16 files at the right place', () => {
    const text = '# 数据库配置:生产环境\nspring.datasource.username=his_app\nspring.datasource.password=123456\n';
    const gb = Buffer.concat([Buffer.from([0x23, 0x20, 0xca, 0xfd, 0xbe, 0xdd, 0xbf, 0xe2, 0x0a]), Buffer.from(text.split('\n').slice(1).join('\n'))]);
    withProject({ 'gb.properties': gb, 'wide.properties': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]) }, (root) => {
      assert.deepEqual(json(root, '--only', 'weak-credential').findings.map((one) => [one.path, one.startLine, one.startColumn, one.endColumn]), [['gb.properties', 3, 28, 34], ['wide.properties', 3, 28, 34]]);
    });
  });

  it('honours suppressions with a reason and lists those without, and unused ones', () => {
    const text = `# hisguard-ignore weak-credential: 演示环境,见台账 12\n${WEAK.split('\n')[2] ?? ''}\n# hisguard-ignore weak-credential\nother.password=123456\n# hisguard-ignore cors-any-origin: 无\nx=1\n`;
    withProject({ 'a.properties': text }, (root) => {
      const result = json(root, '--only', 'weak-credential');
      assert.deepEqual(result.findings.map((one) => one.state?.kind ?? 'open'), ['suppressed', 'open']);
      assert.equal(result.problems.length, 2);
      assert.equal(result.limits.unusedSuppressions.length, 1);
    });
  });

  it('says which suppressions name a rule that is not there, and what may have been meant', () => {
    withProject({ 'a.properties': '# hisguard-ignore weak-pasword: x\na.password=123456\n# hisguard-ignore qqq: x\n# nosemgrep: java.lang.audit\nx=1\n' }, (root) => {
      const result = json(root);
      assert.deepEqual(result.problems.map((one) => one.message), [
        '第 1 行的抑制注释：没有名为 weak-pasword 的规则或类别；相近的有：weak-password, weak-random', '第 3 行的抑制注释：没有名为 qqq 的规则或类别（hisguard rules list 可查看）', '第 4 行的抑制注释（java.lang.audit）没有抑制任何发现',
      ]);
      assert.deepEqual(result.limits.unusedSuppressions[0], { path: 'a.properties', line: 1, rules: ['weak-pasword'] });
    });
  });

  it('honours no suppression until a day that does not exist, and says which one is over', () => {
    withProject({ 'a.properties': '# hisguard-ignore weak-password until 2026-13-45: x\na.password=123456\n# hisguard-ignore weak-password until 2026-11-20: x\nb.password=123456\n' }, (root) => {
      const result = json(root, '--only', 'weak-credential');
      assert.deepEqual(result.findings.map((one) => one.state?.kind ?? 'open'), ['open', 'open']);
      assert.deepEqual(result.problems.map((one) => one.message), ['第 1 行的抑制注释写了不存在的日期 2026-13-45，未生效', '第 3 行的抑制注释（weak-password）已于 2026-11-20 到期，不再生效']);
    });
  });

  it('says where settings name a rule that is not there, and which levels they change', () => {
    withProject({ '.hisguard/config.yaml': 'rules:\n  off: [credentials, cors-any-origin]\n  levels: {weak-password: note}\n', 'a.properties': WEAK }, (root) => {
      const result = json(root);
      assert.deepEqual(result.problems.map((one) => [one.path, one.message.includes('credentials')]), [['.hisguard/config.yaml', true]]);
      assert.deepEqual(result.limits.changedLevels, ['weak-password: note']);
      assert.equal(result.coverage.categories['weak-credential']?.weakened, true);
      assert.equal(result.coverage.categories['default-credential']?.weakened, undefined);
      assert.match(hisguard(['scan', root, ...FLAGS]).stdout, /已调整级别的规则：weak-password: note/);
    });
  });

  it('takes rules of customers, calls them so, and refuses a folder without any', () => {
    withProject({ 'A.java': 'class A { void f() { System.out.println("x"); } }\n', 'rules/own.yaml': 'rules:\n  - id: own.print\n    message: 不要打印 $X\n    severity: WARNING\n    languages: [java]\n    pattern: System.out.println($X)\n', 'none/readme.yaml': 'a: 1\n', 'broken/b.yaml': 'rules: [\n' }, (root) => {
      const own = ['--rules', join(root, 'rules')];
      assert.match(hisguard(['scan', join(root, 'A.java'), ...FLAGS, ...own, '--only', 'custom']).stdout, /自定义规则 +0 +1 +0 +1/);
      assert.match(hisguard(['rules', 'list', ...own]).stdout, /自定义规则\n {2}own\.print/);
      for (const command of [['rules', 'show', 'own.print'], ['explain', 'own.print', root]]) assert.match(hisguard([...command, ...own]).stdout, /不要打印 \$X/);
      assert.equal(hisguard(['scan', root, ...FLAGS, '--rules', join(root, 'none')]).status, 2);
      const unread = hisguard(['scan', join(root, 'A.java'), ...FLAGS, '--rules', join(root, 'broken')]);
      assert.equal(unread.status, 3);
      assert.match(unread.stdout, /b\.yaml {2}第 2 行第 1 列：不是合法的 YAML：缩进没有对齐，或方括号、花括号没/);
      const tested = hisguard(['rules', 'test', join(root, 'broken')]);
      assert.equal(tested.status, 1);
      assert.match(tested.stdout, /b\.yaml/);
    });
  });

  it('writes no cache into the scanned tree and gives the same result from the cache', () => {
    withProject({ 'a.properties': WEAK }, (root) => {
      const cache = join(root, '..', 'cache');
      mkdirSync(cache);
      const run = (): string => hisguard(['scan', root, '--date', '2026-11-21', '--cache-dir', cache, '--format', 'json']).stdout;
      const first = run();
      assert.equal(run(), first);
      // What a build copied is told apart by where it lies, which no cached result of a file knows.
      mkdirSync(join(root, 'm/target/classes'), { recursive: true });
      mkdirSync(join(root, 'm/src/main/resources'), { recursive: true });
      writeFileSync(join(root, 'm/pom.xml'), '<project/>');
      writeFileSync(join(root, 'm/src/main/resources/application.properties'), WEAK);
      writeFileSync(join(root, 'm/target/classes/application.properties'), `# filtered\n${WEAK}`);
      const built = run();
      assert.equal((JSON.parse(built) as ScanResult).findings.filter((one) => one.path.startsWith('m/target/')).length, 0);
      assert.equal(run(), built);
      writeFileSync(join(root, 'a.properties'), CLEAN);
      assert.notEqual(run(), first);
    });
  });

  it('puts shards together to the bytes of one run', () => {
    withProject(Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`m${index}/application.properties`, index % 2 === 0 ? WEAK : '# hisguard-ignore weak-credential: x\n'])), (root) => {
      const whole = hisguard(['scan', root, ...FLAGS, '--format', 'json']).stdout;
      const shards = [1, 2, 3].map((index) => {
        const file = join(root, '..', `${index}.json`);
        assert.equal(hisguard(['scan', root, ...FLAGS, '--shard', `${index}/3`, '--format', `json=${file}`]).status, 0);
        return file;
      });
      assert.equal(hisguard(['merge', ...shards, '--date', '2026-11-21', '--format', 'json']).stdout, whole);
      assert.equal(hisguard(['merge', ...shards.slice(1), '--date', '2026-11-21']).status, 2);
      assert.equal(hisguard(['merge', shards[0] ?? '', shards[0] ?? '', shards[1] ?? '']).status, 2);
      assert.match(hisguard(['merge', ...shards, shards[0] ?? '']).stderr, /不止一次/);
    });
  });

  it('merges with the baseline of the scanned project, wherever merge runs', () => {
    withProject({ 'application.properties': WEAK }, (root) => {
      assert.equal(hisguard(['baseline', 'create', root, ...FLAGS]).status, 0);
      const whole = hisguard(['scan', root, ...FLAGS, '--format', 'json']);
      const shard = join(root, '..', 'only.json');
      hisguard(['scan', root, ...FLAGS, '--shard', '1/1', '--format', `json=${shard}`]);
      const merge = (...args: string[]): ReturnType<typeof hisguard> => hisguard(['merge', shard, '--date', '2026-11-21', '--format', 'json', ...args], { cwd: join(root, '..') });
      assert.equal(whole.status, 0);
      assert.match(whole.stdout, /"source":\s*"baseline"/);
      assert.deepEqual(merge(), whole);
      assert.equal(merge('--baseline', 'none').status, 1);
      assert.equal(merge('--baseline', join(root, '.hisguard', 'baseline.jsonl')).status, 0);
    });
  });

  it('says on standard error, not in the result, that nothing could be cached', () => {
    withProject({ 'application.properties': WEAK }, (root) => {
      const inTree = hisguard(['scan', root, '--date', '2026-11-21', '--cache-dir', join(root, 'cache'), '--format', 'json']);
      assert.match(inTree.stderr, /缓存/);
      assert.equal(inTree.stdout, hisguard(['scan', root, ...FLAGS, '--format', 'json']).stdout);
    });
  });

  it('writes its report in the encoding of an old console, with a question mark for what that lacks', () => {
    withProject({ 'application.properties': WEAK }, (root) => {
      const decoded = (name: string): string => { const file = join(root, '..', name); hisguard(['scan', root, ...FLAGS, '--output-encoding', name, '--format', `text=${file}`]); return new TextDecoder(name, { fatal: true }).decode(readFileSync(file)); };
      assert.match(decoded('gbk'), /错误 {2}弱口令/);
      assert.match(decoded('big5'), /弱口令/);
      assert.match(decoded('big5'), /\?/);
    });
  });

  it('speaks Chinese unless asked for English', () => {
    assert.match(hisguard(['--help']).stdout, /用法/);
    assert.match(hisguard(['--help', '--lang', 'en']).stdout, /Usage/);
    assert.match(hisguard(['scan', '--help', '--lang', 'en']).stdout, /--fail-on/);
  });
});
