// Opens the packed extension: everything it needs is inside, nothing else is, it is small, and nothing in it can open a socket.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { WASM_DIGESTS } from '../../src/syntax/grammars.ts';
import { REPOSITORY } from '../run-cli.ts';

const MAXIMUM_BYTES = 12 * 1024 * 1024;
const NETWORK = ['net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns', 'dns/promises', 'inspector', 'undici', 'ws'];
const BUNDLES = ['analysis-worker.cjs', 'extension.cjs', 'hisguard.cjs', 'server.cjs', 'worker.cjs'];

interface Manifest {
  readonly version: string;
  readonly main: string;
  readonly icon: string;
  readonly l10n: string;
  readonly publisher: string;
  readonly name: string;
  readonly engines: { readonly vscode: string };
  readonly extensionDependencies?: readonly string[];
  readonly enabledApiProposals?: readonly string[];
}

describe('packed extension', function () {
  this.timeout(180_000);
  let archive: Buffer;
  let files: Record<string, Uint8Array>;
  const text = (path: string): string => Buffer.from(files[`extension/${path}`] ?? assert.fail(`${path} is missing`)).toString('utf8');

  before(() => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['build/package.mjs', '--built'], { cwd: REPOSITORY, encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
    const { version } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as Manifest;
    archive = readFileSync(join(REPOSITORY, `hisguard-${version}.vsix`));
    files = unzipSync(archive);
  });

  it('holds every file it needs and nothing else', () => {
    const dist = readdirSync(join(REPOSITORY, 'dist')).filter((name) => name.endsWith('.cjs'));
    for (const name of BUNDLES) assert.ok(dist.includes(name), `${name} was not built`);
    const expected = [
      '[Content_Types].xml', 'extension.vsixmanifest',
      ...[
        'package.json', 'package.nls.json', 'package.nls.zh-cn.json', 'readme.md', 'README.zh-CN.md', 'changelog.md', 'LICENSE.txt', 'THIRD-PARTY-NOTICES.txt',
        ...dist.map((name) => `dist/${name}`), 'dist/rules.json', 'dist/bin/hisguard', 'dist/bin/hisguard.cmd', 'dist/bin/hisguard.ps1', ...Object.keys(WASM_DIGESTS).map((name) => `dist/wasm/${name}`), 'l10n/bundle.l10n.zh-cn.json',
        ...['media', 'media/walkthrough', 'schemas', 'snippets'].flatMap((folder) => readdirSync(join(REPOSITORY, folder), { withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => `${folder}/${entry.name}`)),
      ].map((path) => `extension/${path}`),
    ];
    assert.deepEqual(Object.keys(files).sort(), expected.sort());
  });

  it(`is smaller than ${MAXIMUM_BYTES / 1024 / 1024} MB`, () => {
    assert.ok(archive.length < MAXIMUM_BYTES, `${archive.length} bytes`);
  });

  it('is hisguard.hisguard, with no dependency on other extensions and no proposed interface', () => {
    const manifest = JSON.parse(text('package.json')) as Manifest;
    assert.equal(`${manifest.publisher}.${manifest.name}`, 'hisguard.hisguard');
    assert.match((JSON.parse(text('package.nls.zh-cn.json')) as { displayName: string }).displayName, /^HIS Guard 医疗信息系统/);
    assert.match(Buffer.from(files['extension.vsixmanifest'] ?? []).toString('utf8'), /<DisplayName>HIS Guard: /);
    assert.equal(manifest.engines.vscode, '^1.100.0');
    assert.deepEqual([manifest.extensionDependencies, manifest.enabledApiProposals], [undefined, undefined]);
    assert.ok(text(manifest.main).length > 0 && text(manifest.icon).length > 0);
    assert.match(text('dist/hisguard.cjs'), new RegExp(manifest.version.replaceAll('.', '\\.')));
  });

  it('asks for no network module and names no global that opens a connection', () => {
    const bundles = Object.keys(files).filter((path) => path.endsWith('.cjs'));
    const asked = bundles.flatMap((path) => [...Buffer.from(files[path] ?? []).toString('utf8').matchAll(/\b(?:require|import)\(["'`](?:node:)?([a-z0-9_/]+)["'`]\)/g)].map((match) => [path, match[1] ?? '']));
    assert.ok(asked.length > 0);
    assert.deepEqual(asked.filter(([, module]) => NETWORK.includes(module ?? '')), []);
    const globals = bundles.filter((path) => /\bnew (?:WebSocket|XMLHttpRequest|EventSource)\b|(?<![.\w])fetch\(/.test(Buffer.from(files[path] ?? []).toString('utf8')));
    assert.deepEqual(globals, []);
  });

  it('holds no native module', () => {
    assert.deepEqual(Object.keys(files).filter((path) => /\.(?:node|dll|so|dylib|exe)$/.test(path)), []);
  });

  it('has launchers that can be run, the one for cmd.exe with its line ends', () => {
    const modes = unixModes(archive);
    assert.equal((modes.get('extension/dist/bin/hisguard') ?? 0) & 0o111, 0o111);
    assert.doesNotMatch(text('dist/bin/hisguard'), /\r/);
    assert.doesNotMatch(text('dist/bin/hisguard.cmd'), /(?<!\r)\n/);
  });

  it('opens every file that its manifest names', () => {
    const named = [...text('package.json').matchAll(/"(?:path|icon|main)": "(?:\.\/)?([\w./-]+)"/g)].map((match) => match[1] ?? '');
    assert.ok(named.length > 8);
    for (const path of named) assert.ok(`extension/${path}` in files, path);
    for (const nls of ['package.nls.json', 'package.nls.zh-cn.json']) {
      for (const [key, value] of Object.entries(JSON.parse(text(nls)) as Record<string, string>)) if (key.endsWith('.media')) assert.ok(`extension/${value}` in files, value);
    }
  });
});

/** Mode bits by name, from the central directory (APPNOTE 4.3.12: name length at 28, external attributes at 38, name at 46). */
function unixModes(zip: Buffer): Map<string, number> {
  const modes = new Map<string, number>();
  for (let at = zip.indexOf('PK\u0001\u0002', 0, 'latin1'); at !== -1; at = zip.indexOf('PK\u0001\u0002', at + 46, 'latin1')) {
    modes.set(zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28)), zip.readUInt32LE(at + 38) >>> 16);
  }
  return modes;
}
