// The launchers on the terminal's PATH: the shell's is run, with Node, with Node too old and without; those of Windows are checked as text.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY } from '../run-cli.ts';

const BIN = join(REPOSITORY, 'dist', 'bin');
const VERSION = (JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as { version: string }).version;

describe('launchers', () => {
  let folder = '';
  let tools = '';
  let launcher = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'hisguard-launcher-'));
    // As installed: below a folder with blanks and Chinese.
    const program = join(folder, '张三 的扩展', 'dist');
    mkdirSync(join(program, 'bin'), { recursive: true });
    cpSync(join(BIN, 'hisguard'), join(program, 'bin', 'hisguard'));
    writeFileSync(join(program, 'hisguard.cjs'), 'console.log(JSON.stringify({ argv: process.argv.slice(2), runtime: process.execPath, asNode: process.env.ELECTRON_RUN_AS_NODE ?? null }));process.exitCode = 3;');
    launcher = join(program, 'bin', 'hisguard');
    // A PATH with what any system has, and no Node.
    tools = join(folder, 'tools');
    mkdirSync(tools);
    for (const name of ['sh', 'dirname', 'readlink']) symlinkSync(spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim(), join(tools, name));
  });
  after(() => { rmSync(folder, { recursive: true, force: true }); });

  interface Said { readonly argv: readonly string[]; readonly runtime: string; readonly asNode: string | null }
  const start = (path: string, extra: Readonly<Record<string, string>> = {}, file = launcher): { status: number | null; stderr: string; said: Said | undefined } => {
    const { status, stdout, stderr } = spawnSync(file, ['scan', '一 个', '--only', 'a"b$c'], { encoding: 'utf8', env: { PATH: path, ...extra } });
    return { status, stderr, said: stdout === '' ? undefined : JSON.parse(stdout) as Said };
  };
  const fake = (name: string, script: string): string => {
    const place = join(folder, name);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'node'), `#!/bin/sh\n${script}\n`);
    chmodSync(join(place, 'node'), 0o755);
    return place;
  };
  const nodeFolder = (): string => {
    const place = join(folder, 'with node');
    mkdirSync(place, { recursive: true });
    rmSync(join(place, 'node'), { force: true });
    symlinkSync(process.execPath, join(place, 'node'));
    return place;
  };

  (process.platform === 'win32' ? describe.skip : describe)('for sh', () => {
    it('uses Node where it is, passes arguments and exit code, and does not touch the environment', () => {
      const { status, said } = start(`${tools}:${nodeFolder()}`, { HISGUARD_RUNTIME: '/nowhere' });
      assert.equal(status, 3);
      assert.deepEqual(said?.argv, ['scan', '一 个', '--only', 'a"b$c']);
      assert.equal(said.asNode, null);
    });

    it("uses the editor's runtime where there is no Node", () => {
      const { status, said } = start(tools, { HISGUARD_RUNTIME: process.execPath });
      assert.equal(status, 3);
      assert.deepEqual([said?.runtime, said?.asNode], [process.execPath, '1']);
    });

    it("uses the editor's runtime where Node is too old or does not start", () => {
      for (const path of [fake('old', '[ "$1" = -e ] && exit 1; echo wrong'), fake('broken', 'exit 126')]) {
        assert.equal(start(`${tools}:${path}`, { HISGUARD_RUNTIME: process.execPath }).said?.asNode, '1');
      }
    });

    it('says what is missing where there is neither', () => {
      const { status, stderr } = start(tools);
      assert.equal(status, 127);
      assert.match(stderr, /Node\.js 20/);
      assert.match(stderr, /需要/);
    });

    it('is found through links', () => {
      const link = join(folder, 'link');
      symlinkSync(launcher, link);
      symlinkSync('link', join(folder, 'link to link'));
      assert.equal(start(tools, { HISGUARD_RUNTIME: process.execPath }, join(folder, 'link to link')).said?.argv[0], 'scan');
    });

    it('starts the real program', () => {
      const { stdout } = spawnSync(join(BIN, 'hisguard'), ['--version'], { encoding: 'utf8', env: { PATH: tools, HISGUARD_RUNTIME: process.execPath } });
      assert.equal(stdout.trim(), VERSION);
    });
  });

  it('for cmd.exe: ASCII, CRLF, quoted paths, all arguments, exit codes, no blocks that a bracket in a path would close', () => {
    const text = readFileSync(join(BIN, 'hisguard.cmd'), 'latin1');
    const lines = text.split('\r\n');
    assert.doesNotMatch(text, /[^\t\r\n\x20-\x7e]/);
    assert.doesNotMatch(text, /[^\r]\n/);
    assert.equal(lines[0], '@echo off');
    assert.ok(lines.includes('setlocal'), 'ELECTRON_RUN_AS_NODE must not stay in the window');
    const starts = lines.filter((line) => line.includes('hisguard.cjs'));
    assert.deepEqual(starts, ['node "%~dp0..\\hisguard.cjs" %*', '"%HISGUARD_RUNTIME%" "%~dp0..\\hisguard.cjs" %*']);
    for (const line of starts) assert.equal(lines[lines.indexOf(line) + 1], 'exit /b %errorlevel%');
    const before = lines.slice(0, lines.indexOf(starts[1]!));
    assert.ok(before.includes('set ELECTRON_RUN_AS_NODE=1') && lines.indexOf('set ELECTRON_RUN_AS_NODE=1') > lines.indexOf(starts[0]!), 'set for the runtime alone');
    for (const line of lines) assert.doesNotMatch(line, /^\s*(?:if|for|else)\b.*\(\s*$/, 'a path such as C:\\Program Files (x86) would end the block');
    const labels = [...text.matchAll(/goto (\w+)/g)].map((match) => match[1]);
    for (const label of labels) assert.ok(lines.includes(`:${label ?? ''}`), label);
    assert.ok(lines.includes('exit /b 127'));
  });

  it('for PowerShell: ASCII, passes arguments and input as they are, restores the environment, gives the exit code', () => {
    const text = readFileSync(join(BIN, 'hisguard.ps1'), 'latin1');
    // PowerShell 5 reads a script without byte order mark in the code page of the system.
    assert.doesNotMatch(text, /[^\t\r\n\x20-\x7e]/);
    assert.equal([...text.matchAll(/\$program @args/g)].length, 4);
    assert.match(text, /\$env:ELECTRON_RUN_AS_NODE = '1'[^]*finally \{ \$env:ELECTRON_RUN_AS_NODE = \$before \}/);
    assert.equal([...text.matchAll(/exit \$LASTEXITCODE/g)].length, 2);
    assert.match(text, /exit 127\s*$/);
    assert.equal(text.split('{').length, text.split('}').length);
    const pwsh = spawnSync('pwsh', ['-NoProfile', '-Command', '$PSVersionTable.PSVersion.Major'], { encoding: 'utf8' });
    if (pwsh.status !== 0) return;
    const run = spawnSync('pwsh', ['-NoProfile', '-File', join(BIN, 'hisguard.ps1'), '--version'], { encoding: 'utf8' });
    assert.equal(run.stdout.trim(), VERSION);
  });
});
