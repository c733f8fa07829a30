// The real disk under hostile conditions: pipes, sockets, odd names, read-only folders, links.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from '../../src/platform/encode.ts';
import { MAXIMUM_FILE_BYTES } from '../../src/platform/file-system.ts';
import { nodeFileSystem } from '../../src/platform/node-file-system.ts';
import { memoryFileSystem } from '../memory-file-system.ts';

const posixOnly = process.platform === 'win32' ? it.skip : it;
const unprivilegedOnly = process.platform === 'win32' || process.getuid?.() === 0 ? it.skip : it;

describe('nodeFileSystem', () => {
  let folder = '';
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), '张三 的项目 (1)-')); });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const text = (bytes: Uint8Array | undefined): string | undefined => bytes === undefined ? undefined : Buffer.from(bytes).toString();

  it('reads whole files and heads, small after large', () => {
    const fs = nodeFileSystem();
    writeFileSync(join(folder, '大.txt'), Buffer.alloc(3_000_000, 'x'));
    writeFileSync(join(folder, '小.txt'), '内容');
    writeFileSync(join(folder, 'empty'), '');
    assert.equal(fs.readBytes(join(folder, '大.txt')).value?.length, 3_000_000);
    assert.equal(text(fs.readBytes(join(folder, '小.txt')).value), '内容');
    assert.equal(text(fs.readHead(join(folder, '大.txt'), 5).value), 'xxxxx');
    assert.equal(text(fs.readHead(join(folder, '小.txt'), 100).value), '内容');
    assert.equal(fs.readBytes(join(folder, 'empty')).value?.length, 0);
  });

  it('reports what is missing, too large or a folder, by code and without the path in the text', () => {
    const fs = nodeFileSystem();
    writeFileSync(join(folder, 'a'), '12345');
    assert.deepEqual(fs.readBytes(join(folder, 'none')).problems, [{ id: 'platform.unreadable-file', args: ['ENOENT'], path: join(folder, 'none'), effect: 'incomplete' }]);
    assert.deepEqual(fs.readBytes(join(folder, 'a'), 4).problems[0]?.args, [5]);
    assert.equal(fs.readBytes(folder).problems[0]?.id, 'platform.not-a-file');
    assert.equal(fs.readDirectory(join(folder, 'none')).problems[0]?.id, 'platform.unreadable-folder');
    assert.equal(fs.readDirectory(join(folder, 'a')).problems[0]?.id, 'platform.unreadable-folder');
    assert.equal(fs.stat(join(folder, 'none')), undefined);
    assert.equal(fs.realPath(join(folder, 'none')), undefined);
    assert.equal(fs.exists(join(folder, 'a')), true);
  });

  it('never lets the pool grow with one large file', () => {
    const fs = nodeFileSystem();
    writeFileSync(join(folder, 'large'), Buffer.alloc(9_000_000, 'y'));
    const large = fs.readBytes(join(folder, 'large'), MAXIMUM_FILE_BYTES).value;
    assert.equal(large?.length, 9_000_000);
    writeFileSync(join(folder, 'small'), 'z');
    fs.readBytes(join(folder, 'small'));
    assert.equal(large[0], 'y'.charCodeAt(0), 'a large file has memory of its own');
  });

  posixOnly('does not hang on a FIFO nor open a socket', done => {
    const fs = nodeFileSystem();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    assert.equal(fs.readBytes(join(folder, 'pipe')).problems[0]?.id, 'platform.not-a-file');
    assert.equal(fs.stat(join(folder, 'pipe'))?.kind, 'other');
    const server = createServer().listen(join(folder, 'socket'), () => {
      assert.equal(fs.readBytes(join(folder, 'socket')).value, undefined);
      assert.deepEqual(fs.readDirectory(folder).value?.map(entry => entry.kind), ['other', 'other']);
      server.close(done);
    });
  });

  posixOnly('finds files whose names are GBK bytes, below folders too', function () {
    const fs = nodeFileSystem();
    const gbk = (name: string): Buffer => Buffer.from(encode(name, 'gb18030', false).value!);
    const subfolder = Buffer.concat([Buffer.from(`${folder}/`), gbk('门诊')]);
    try {
      mkdirSync(subfolder);
    } catch {
      this.skip(); // a file system that takes UTF-8 names only (macOS)
    }
    writeFileSync(Buffer.concat([subfolder, Buffer.from('/'), gbk('配置.ini')]), 'a=1');
    assert.deepEqual(fs.readDirectory(folder).value, [{ name: '门诊', kind: 'directory' }]);
    assert.deepEqual(fs.readDirectory(join(folder, '门诊')).value, [{ name: '配置.ini', kind: 'file' }]);
    assert.equal(text(fs.readBytes(join(folder, '门诊', '配置.ini')).value), 'a=1');
    assert.deepEqual(fs.stat(join(folder, '门诊', '配置.ini')), { kind: 'file', bytes: 3 });
  });

  it('writes in one step, keeps mode and link, makes folders, leaves nothing behind', () => {
    const fs = nodeFileSystem();
    const target = join(folder, 'a', 'b', '结果.json');
    assert.deepEqual(fs.write(target, Buffer.from('1')), { value: true, problems: [] });
    assert.equal(readFileSync(target, 'utf8'), '1');
    if (process.platform !== 'win32') {
      chmodSync(target, 0o640);
      symlinkSync(target, join(folder, 'link'));
      fs.write(join(folder, 'link'), Buffer.from('2'));
      assert.ok(lstatSync(join(folder, 'link')).isSymbolicLink());
      assert.equal(statSync(target).mode & 0o777, 0o640);
      assert.equal(readFileSync(target, 'utf8'), '2');
    }
    assert.deepEqual(readdirSync(join(folder, 'a', 'b')), ['结果.json']);
  });

  posixOnly('writes into a pipe and leaves it one', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'inherit'] });
    const read = new Promise<string>((done) => {
      let all = '';
      reader.stdout.on('data', (chunk) => { all += String(chunk); }).on('end', () => { done(all); });
    });
    const { value } = nodeFileSystem().write(pipe, Buffer.from('发现'));
    if (!lstatSync(pipe).isFIFO()) reader.kill();
    assert.deepEqual([value, lstatSync(pipe).isFIFO(), await read], [true, true, '发现']);
  });

  it('says so where it cannot write, and leaves no temporary file', () => {
    writeFileSync(join(folder, 'file'), '');
    const below = nodeFileSystem().write(join(folder, 'file', 'x'), Buffer.from('1'));
    assert.deepEqual([below.value, below.problems[0]?.id, below.problems[0]?.effect], [false, 'platform.unwritable', 'none']);
    mkdirSync(join(folder, 'taken'));
    writeFileSync(join(folder, 'taken', 'x'), '');
    assert.equal(nodeFileSystem().write(join(folder, 'taken'), Buffer.from('1')).value, false);
    assert.deepEqual(readdirSync(folder).sort(), ['file', 'taken']);
  });

  it('gives up at once where no folder can be made', function () {
    if (process.platform !== 'linux') this.skip();
    const { value, problems } = nodeFileSystem().write('/proc/nowhere/a/b.json', new Uint8Array(1));
    assert.deepEqual([value, problems[0]?.id], [false, 'platform.unwritable']);
  });

  unprivilegedOnly('reports a read-only folder and an unreadable one', () => {
    const locked = join(folder, 'locked');
    mkdirSync(locked);
    chmodSync(locked, 0o500);
    assert.equal(nodeFileSystem().write(join(locked, 'x'), Buffer.from('1')).value, false);
    chmodSync(locked, 0);
    assert.deepEqual(nodeFileSystem().readDirectory(locked).problems[0]?.args, ['EACCES']);
    chmodSync(locked, 0o700);
    assert.equal(existsSync(join(locked, 'x')), false);
  });
});

describe('memoryFileSystem', () => {
  it('behaves like the disk for what the walk asks', () => {
    const fs = memoryFileSystem({ '/p/a.txt': '甲', '/p/b/c.txt': 'c', '/p/l': { link: 'b' }, '/p/loop': { link: '/p' }, '/p/x': { denied: 'directory' }, '/p/s': { special: true } });
    assert.deepEqual([...fs.readDirectory('/p').value!].map(entry => `${entry.name}:${entry.kind}`).sort(), ['a.txt:file', 'b:directory', 'l:symbolic-link', 'loop:symbolic-link', 's:other', 'x:directory']);
    assert.equal(text(fs.readBytes('/p/loop/l/c.txt').value), 'c');
    assert.equal(fs.readDirectory('/p/x').value, undefined);
    assert.equal(fs.realPath('/p/loop/b'), '/p/b');
    assert.deepEqual(fs.stat('/p/a.txt'), { kind: 'file', bytes: 3 });
  });
  const text = (bytes: Uint8Array | undefined): string | undefined => bytes === undefined ? undefined : Buffer.from(bytes).toString();
});
