// The walk: what is read, what is left out and why, in which order, over hostile trees.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import fc from 'fast-check';
import { nodeFileSystem } from '../../src/platform/node-file-system.ts';
import { memoryFileSystem, type MemoryNode } from '../memory-file-system.ts';
import { compareByteOrder } from '../../src/platform/paths.ts';
import { walkTree, type WalkOptions, type WalkResult } from '../../src/platform/walk.ts';

const walk = (nodes: Readonly<Record<string, MemoryNode>>, options: WalkOptions = {}, root = '/p'): WalkResult => walkTree(memoryFileSystem(nodes), root, options);
const paths = (result: WalkResult): string[] => result.files.map(file => file.path);
const tally = (result: WalkResult): Record<string, string> => Object.fromEntries(result.skipped.map(({ reason, files, bytes, folders }) => [reason, `${files}/${bytes}/${folders}`]));

describe('walkTree', () => {
  it('lists files with sizes in the byte order of their paths', () => {
    const result = walk({ '/p/b.txt': 'b', '/p/a/z.txt': 'zz', '/p/a.b': 'x', '/p/a-b': 'x', '/p/é': '1', '/p/😀': '1', '/p/\uffee': '1', '/p/A': '1' });
    assert.deepEqual(paths(result), ['A', 'a-b', 'a.b', 'a/z.txt', 'b.txt', 'é', '\uffee', '😀']);
    assert.equal(result.files[3]?.bytes, 2);
    assert.deepEqual(result.problems, []);
  });

  it('sorts any tree as its paths sort', () => {
    const name = fc.stringMatching(/^[ab.\-é]{1,3}$/).filter(text => text !== '.' && text !== '..' && !text.startsWith('.git'));
    fc.assert(fc.property(fc.array(fc.array(name, { minLength: 1, maxLength: 3 }), { maxLength: 20 }), list => {
      const result = paths(walk(Object.fromEntries(list.map(parts => [`/p/${parts.join('/')}/f`, '1']))));
      assert.deepEqual(result, [...result].sort(compareByteOrder));
    }));
  });

  it('leaves out dependencies, caches and repository data without entering them', () => {
    const fs = memoryFileSystem({
      '/p/node_modules/x/index.js': '1', '/p/.git/config': '1', '/p/.svn/entries': '1', '/p/web/__pycache__/a.py': '1', '/p/api/vendor/lib.php': '1', '/p/api/composer.json': '{}',
      '/p/node_modules_old/x/index.js': '1', '/p/node_modules.bak/a.js': '1', '/p/js/vendor/autoload.php': '1', '/p/js/vendor/composer/autoload_real.php': '1', '/p/js/node_modules_list.js': '1',
      '/p/page_files/main.js.\u4e0b\u8f7d': '1', '/p/page_files/chart.js': '1', '/p/vendor/own.js': '1', '/p/env/pyvenv.cfg': '', '/p/runtime/temp/0c1f2a3b4d5e6f708192a3b4c5d6e7f8.php': '1', '/p/runtime/routes.php': '1', '/p/env/lib/a.py': '1', '/p/a.js': '1', '/p/.hisguard/baseline.jsonl': '',
    });
    const result = walkTree(fs, '/p');
    assert.deepEqual(paths(result), ['a.js', 'api/composer.json', 'js/node_modules_list.js', 'runtime/routes.php', 'vendor/own.js']);
    assert.deepEqual(tally(result), { 'build-output': '0/0/2', dependency: '0/0/7', excluded: '0/0/1' });
    assert.ok(fs.reads.every(path => path.startsWith('/p/.git/')), 'nothing but Git data is read');
  });

  it('reads committed build output, marked, without copies of the sources', () => {
    const result = walk({
      '/p/m/pom.xml': 'x', '/p/m/src/main/resources/application.yml': 'a: 1', '/p/m/src/main/resources/b.yml': 'b: 1',
      '/p/m/target/classes/application.yml': 'a: 1', '/p/m/target/classes/b.yml': 'b: other', '/p/m/target/classes/A.class': 'x', '/p/m/target/old.properties': 'k=v',
      '/p/n/pom.xml': 'x', '/p/n/target/application.yml': 'a: 1', '/p/ui/build/webpack.js': 'x', '/p/target/own.js': 'x',
      '/p/web/Web.csproj': 'x', '/p/web/bin/Web.config': '<x/>',
    });
    assert.deepEqual(result.files.filter(file => file.buildOutput).map(file => file.path), ['m/target/classes/b.yml', 'm/target/old.properties', 'n/target/application.yml', 'web/bin/Web.config']);
    assert.ok(paths(result).includes('ui/build/webpack.js') && paths(result).includes('target/own.js'));
    assert.deepEqual(tally(result), { binary: '1/1/0', 'build-output': '1/4/0' });
  });

  it('counts binaries, archives and source maps by name, and keeps key files', () => {
    const result = walk({ '/p/a.png': '12', '/p/l.jar': '123', '/p/x.js.map': '1', '/p/20220808140253_AddStaff.Designer.cs': '1', '/p/Form1.Designer.cs': '1', '/p/s.p12': '1', '/p/s.jks': '1', '/p/Makefile': '1', '/p/a.min.js': '1' });
    assert.deepEqual(paths(result), ['Form1.Designer.cs', 'Makefile', 'a.min.js', 's.jks', 's.p12']);
    assert.deepEqual(tally(result), { archive: '1/3/0', binary: '1/2/0', 'build-output': '2/2/0' });
    assert.deepEqual(result.archives, [{ path: 'l.jar', bytes: 3 }]);
  });

  it('gates by size', () => {
    const megabytes = 1024 * 1024;
    const result = walk({ '/p/dump.sql': { sparse: 64 * megabytes }, '/p/huge.sql': { sparse: 64 * megabytes + 1 } });
    assert.deepEqual(paths(result), ['dump.sql']);
    assert.deepEqual(tally(result), { 'too-large': `1/${64 * megabytes + 1}/0` });
  });

  it('follows no link, in loops and out of the root, and never opens pipes', () => {
    const fs = memoryFileSystem({ '/p/a.js': '1', '/p/loop': { link: '/p' }, '/p/sub/up': { link: '..' }, '/p/twin.js': { link: 'a.js' }, '/p/out': { link: '/etc' }, '/etc/passwd': 'x', '/p/dead': { link: 'none' }, '/p/fifo': { special: true } });
    const result = walkTree(fs, '/p');
    assert.deepEqual(paths(result), ['a.js']);
    assert.deepEqual(tally(result), { 'symbolic-link': '5/0/0', unsupported: '1/0/0' });
    assert.deepEqual(fs.reads, []);
  });

  it('reports an unreadable folder as incomplete and goes on', () => {
    const result = walk({ '/p/a/x': { denied: 'directory' }, '/p/b': '1' });
    assert.deepEqual(paths(result), ['b']);
    assert.deepEqual(result.problems, [{ id: 'platform.unreadable-folder', args: ['EACCES'], path: 'a/x', effect: 'incomplete' }]);
    assert.equal(walk({}, {}, '/none').problems[0]?.effect, 'incomplete');
  });

  it('takes scopes, counts what each pattern took, and knows a bare folder name', () => {
    const result = walk({ '/p/a/x.js': '1', '/p/a/y.js': '1', '/p/b/x.js': '1', '/p/门诊/x.sql': '1', '/p/c.js': '1' }, { exclude: ['a/', '**/x.sql', 'none/**'], include: [] });
    assert.deepEqual(paths(result), ['b/x.js', 'c.js']);
    assert.deepEqual(result.excludedPaths, [{ pattern: 'a/', files: 2 }, { pattern: '**/x.sql', files: 1 }, { pattern: 'none/**', files: 0 }]);
    assert.deepEqual(tally(result), { excluded: '3/3/0' });
    assert.deepEqual(paths(walk({ '/p/a/x.js': '1', '/p/.b/x.js': '1', '/p/c.js': '1' }, { include: ['.b', '*.js'] })), ['.b/x.js', 'c.js']);
  });

  it('is the same for a root with blanks, brackets and a slash at the end', () => {
    const nodes = { '/x/张三 的项目 (1)/src/a[1].js': '1', '/x/张三 的项目 (1)/.gitignore': 'src/b*\n', '/x/张三 的项目 (1)/src/b.js': '1' };
    for (const root of ['/x/张三 的项目 (1)', '/x/张三 的项目 (1)/']) assert.deepEqual(paths(walk(nodes, {}, root)), ['.gitignore', 'src/a[1].js']);
  });
});

describe('walkTree and Git', () => {
  it('cascades nested rules with negation, deeper winning', () => {
    const result = walk({
      '/p/.gitignore': '*.log\n/only-root.txt\nlogs/\n!keep.log\n', '/p/a.log': '1', '/p/keep.log': '1', '/p/only-root.txt': '1', '/p/s/only-root.txt': '1', '/p/logs/x.txt': '1',
      '/p/s/.gitignore': '!b.log\nkeep.log\nx/y.txt\n/z.txt\n!logs/\n', '/p/s/b.log': '1', '/p/s/c.log': '1', '/p/s/keep.log': '1', '/p/s/x/y.txt': '1', '/p/s/t/x/y.txt': '1', '/p/s/z.txt': '1', '/p/s/t/z.txt': '1', '/p/s/logs/x.txt': '1',
    });
    assert.deepEqual(paths(result).filter(path => !path.endsWith('.gitignore')), ['keep.log', 's/b.log', 's/logs/x.txt', 's/only-root.txt', 's/t/x/y.txt', 's/t/z.txt']);
    assert.equal(tally(result).ignored, '7/7/0');
  });

  it('lists ignored configuration and keys, also inside ignored folders, not inside dependencies', () => {
    const result = walk({
      '/p/.git/HEAD': '', '/p/.gitignore': '/conf/\n.env\n*.local.json\ntarget/\n', '/p/pom.xml': '', '/p/conf/prod/application-prod.yml': 'x', '/p/conf/readme.md': 'x', '/p/conf/node_modules/a/web.config': 'x', '/p/.env': 'A=1',
      '/p/a.local.json': '{}', '/p/appsettings.local.json': '{}', '/p/target/classes/application.yml': 'x', '/p/keys/server.pfx': 'x', '/p/keys/.gitignore': '*.pfx\n',
    });
    assert.deepEqual(result.ignoredConfiguration, ['.env', 'appsettings.local.json', 'conf/prod/application-prod.yml', 'keys/server.pfx']);
    assert.equal(tally(result).ignored, '6/10/2');
  });

  it('reads configuration that the rules name where no work tree says that it is untracked', () => {
    const result = walk({ '/p/.gitignore': 'db.properties\n*.log\nconf/\n', '/p/src/db.properties': 'a=1', '/p/a.log': '1', '/p/conf/db.properties': 'a=1' });
    assert.deepEqual(paths(result), ['.gitignore', 'conf/db.properties', 'src/db.properties']);
    assert.deepEqual(result.ignoredConfiguration, []);
    // A rule for the whole folder of resources, too; not what else lies there.
    assert.deepEqual(paths(walk({ '/p/.gitignore': '/app/src/main/resources\n', '/p/app/src/main/resources/application.yaml': 'a: 1', '/p/app/src/main/resources/banner.txt': 'x' })), ['.gitignore', 'app/src/main/resources/application.yaml']);
  });

  it('reads everything with noIgnore, dependencies apart', () => {
    assert.deepEqual(paths(walk({ '/p/.gitignore': '*', '/p/a': '1', '/p/node_modules/b': '1' }, { noIgnore: true })), ['.gitignore', 'a']);
  });

  it('takes rules from above the root, info/exclude too, unless Git ignores the root itself', () => {
    const nodes = { '/r/.git/info/exclude': '*.tmp\n', '/r/.gitignore': '*.log\nout/\n/p/own.txt\n', '/r/p/a.log': '1', '/r/p/a.tmp': '1', '/r/p/own.txt': '1', '/r/p/b.txt': '1', '/r/out/c.log': '1' };
    assert.deepEqual(paths(walk(nodes, {}, '/r/p')), ['b.txt']);
    assert.deepEqual(paths(walk(nodes, {}, '/r/out')), ['c.log']);
  });

  it('starts afresh in a work tree inside the project', () => {
    assert.deepEqual(paths(walk({ '/p/.git/HEAD': '', '/p/.gitignore': '*.log', '/p/a.log': '1', '/p/sub/.git': 'gitdir: ../.git/modules/sub\n', '/p/sub/a.log': '1', '/p/sub/.gitignore': 'b.txt\n', '/p/sub/b.txt': '1', '/p/.git/modules/sub/info/exclude': 'c.txt\n', '/p/sub/c.txt': '1' })).filter(path => !path.endsWith('.gitignore')), ['sub/.git', 'sub/a.log']);
  });

  it('agrees with git itself, tracked files that match a rule included', function () {
    const folder = mkdtempSync(join(tmpdir(), '张三 的项目 (1)-'));
    // A file of our own: what stands for an empty one differs from system to system, and is not always empty.
    const config = join(folder, '..', `${basename(folder)}.gitconfig`);
    writeFileSync(config, '');
    const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
    const git = (...args: string[]): string => execFileSync('git', ['-c', 'core.excludesFile=', '-c', 'core.quotePath=false', '-C', folder, ...args], { encoding: 'utf8', env: { ...environment, GIT_CONFIG_GLOBAL: config, GIT_CONFIG_NOSYSTEM: '1' } });
    try {
      // Only a machine without Git may leave this out: whatever else goes wrong is a failure.
      if (spawnSync('git', ['--version']).error !== undefined) this.skip();
      git('init', '-q');
      const files: Readonly<Record<string, string>> = {
        '.gitignore': '*.log\n!important.log\n/dist\nlogs/**\n!logs/keep/\ntmp/*\n!tmp/.gitkeep\n# note\n\\#odd\nspace\\ name\nbracket[12].txt\ndoc/**/draft.md\n中文*/\n',
        'a.log': '', 'important.log': '', 'dist/x.js': '', 'src/dist/x.js': '', 'logs/a': '', 'logs/keep/b': '', 'tmp/a': '', 'tmp/.gitkeep': '', '#odd': '', 'space name': '', 'bracket1.txt': '', 'bracket3.txt': '',
        'doc/draft.md': '', 'doc/a/b/draft.md': '', 'doc/final.md': '', '中文目录/a.txt': '', 'x/中文/b.txt': '', 'deep [x]/.gitignore': '*.txt\n!keep.txt\n/only\nsub/one\n', 'deep [x]/a.txt': '', 'deep [x]/keep.txt': '', 'deep [x]/only': '', 'deep [x]/q/only': '', 'deep [x]/sub/one': '', 'deep [x]/q/sub/one': '',
        'tracked/build/kept.log': '', 'tracked/build/other.log': '', 'forced/.gitignore': '*\n', 'forced/in': '', 'forced/out': '',
      };
      for (const [path, content] of Object.entries(files)) { mkdirSync(dirname(join(folder, path)), { recursive: true }); writeFileSync(join(folder, path), content); }
      writeFileSync(join(folder, '.git/info/exclude'), 'x/*/b.txt\n');
      git('add', '-f', 'tracked/build/kept.log', 'forced/in');
      const expected = git('ls-files', '-z', '-co', '--exclude-standard').split('\0').filter(path => path !== '').sort(compareByteOrder);
      assert.deepEqual(paths(walkTree(nodeFileSystem(), folder)), expected);
      for (const version of ['3', '4']) {
        git('update-index', '--index-version', version);
        assert.deepEqual(paths(walkTree(nodeFileSystem(), folder)), expected, `index version ${version}`);
      }
    } finally {
      rmSync(folder, { recursive: true });
      rmSync(config);
    }
  });
});

describe('walkTree on disk', () => {
  it('survives link loops, pipes and a very deep tree', function () {
    if (process.platform === 'win32') this.skip();
    const folder = mkdtempSync(join(tmpdir(), 'walk-'));
    try {
      mkdirSync(join(folder, 'a', 'b'), { recursive: true });
      symlinkSync('..', join(folder, 'a', 'b', 'up'));
      symlinkSync(folder, join(folder, 'self'));
      execFileSync('mkfifo', [join(folder, 'pipe')]);
      const deep = join(folder, ...Array.from({ length: 300 }, () => 'd'));
      mkdirSync(deep, { recursive: true });
      writeFileSync(join(deep, 'x.sql'), 'x');
      const result = walkTree(nodeFileSystem(), folder);
      assert.deepEqual(paths(result), [`${'d/'.repeat(300)}x.sql`]);
      assert.deepEqual(tally(result), { 'symbolic-link': '2/0/0', unsupported: '1/0/0' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
