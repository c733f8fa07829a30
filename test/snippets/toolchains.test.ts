// The snippets for Java, Python and Go, executed against the standard vectors where the toolchain and its libraries can be had.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { REPOSITORY } from '../run-cli.ts';
import { fillHarness, readSnippets } from './snippets.ts';
import { vectorArguments } from './vectors.ts';

const HARNESS = join(REPOSITORY, 'test', 'snippets', 'harness');
/** What was downloaded stays, so that only the first run waits for it. */
const LIBRARIES = join(REPOSITORY, 'node_modules', '.cache', 'hisguard-snippets');

const ENVIRONMENT = { ...process.env, PYTHONIOENCODING: 'utf-8', GOFLAGS: '-mod=readonly' };

/** Undefined where the program is missing or ends with an error; what it said is printed then. */
function prepared(command: string, args: readonly string[], cwd: string): true | undefined {
  const { error, status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 240_000, env: ENVIRONMENT });
  if (error === undefined && status === 0) return true;
  console.log(`      ${command}: ${(error?.message ?? stderr).trim().split('\n').at(-1)?.slice(0, 200) ?? status}`);
  return undefined;
}

describe('snippets executed by their toolchains', function () {
  this.timeout(600_000);
  let folder = '';
  before(() => { folder = mkdtempSync(join(tmpdir(), 'hisguard-snippets-')); });
  after(() => { rmSync(folder, { recursive: true, force: true }); });

  function execute(command: string, args: readonly string[], file: string, name: string): void {
    const path = join(folder, file);
    writeFileSync(path, fillHarness(readFileSync(join(HARNESS, file), 'utf8'), name));
    const { status, stdout, stderr, error } = spawnSync(command, [...args, path, ...vectorArguments()], { cwd: folder, encoding: 'utf8', timeout: 240_000, env: ENVIRONMENT });
    assert.deepEqual([status, error], [0, undefined], `${stdout}${stderr}`);
    assert.deepEqual([...new Set(stdout.trim().split(/\r?\n/))].sort(), Object.values(readSnippets(name)).map(({ prefix }) => prefix).sort());
  }

  it('in Java, with Bouncy Castle, Hutool and Spring AOP', function () {
    const jars = join(LIBRARIES, 'java');
    const maven = ['-q', '-B', '-f', join(HARNESS, 'pom.xml'), 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies', `-DoutputDirectory=${jars}`];
    if (prepared('java', ['-version'], folder) === undefined || (!existsSync(jars) && prepared(process.platform === 'win32' ? 'mvn.cmd' : 'mvn', maven, folder) === undefined)) this.skip();
    execute('java', ['-Dfile.encoding=UTF-8', '-cp', [join(jars, '*'), folder].join(delimiter)], 'Main.java', 'java');
  });

  it('in Python, with cryptography and gmssl', function () {
    const environment = join(LIBRARIES, 'python');
    const python = join(environment, ...(process.platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python']));
    const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', join(HARNESS, 'requirements.txt')];
    if (!existsSync(python) && prepared('python3', ['-m', 'venv', environment], folder) === undefined || prepared(python, install, folder) === undefined) this.skip();
    execute(python, [], 'main.py', 'python');
  });

  it('in Go, with gmsm', function () {
    for (const file of ['go.mod', 'go.sum']) copyFileSync(join(HARNESS, file), join(folder, file));
    if (prepared('go', ['mod', 'download', 'github.com/emmansun/gmsm', 'golang.org/x/crypto'], folder) === undefined) this.skip();
    execute('go', ['run'], 'main.go', 'go');
  });
});
