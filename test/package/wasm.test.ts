// The parser's files as they are shipped: the ones we know, with their notices, and usable from a bundle.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { WASM_NOTICES } from '../../build/wasm-notices.ts';
import { CORE_FILE, GRAMMAR_FILES, WASM_DIGESTS } from '../../src/syntax/grammars.ts';
import { REPOSITORY } from '../run-cli.ts';

const digest = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('WebAssembly files', () => {
  it('are the ones that we know, in the dependency and in the package', () => {
    assert.deepEqual(Object.keys(WASM_DIGESTS).sort(), [CORE_FILE, ...Object.values(GRAMMAR_FILES)].sort());
    for (const folder of ['node_modules/@vscode/tree-sitter-wasm/wasm', 'dist/wasm']) {
      for (const [file, expected] of Object.entries(WASM_DIGESTS)) assert.equal(digest(join(REPOSITORY, folder, file)), expected, `${folder}/${file}`);
    }
    assert.deepEqual(readdirSync(join(REPOSITORY, 'dist/wasm')).sort(), Object.keys(WASM_DIGESTS).sort());
  });

  it('have each exactly one notice with source, version and licence', () => {
    assert.deepEqual(WASM_NOTICES.flatMap(({ files }) => files).sort(), Object.keys(WASM_DIGESTS).sort());
    const notices = readFileSync(join(REPOSITORY, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const { name, version, repository, copyright } of WASM_NOTICES) {
      const section = notices.slice(notices.indexOf(`\n${name} ${version} (MIT)\n`)).split('='.repeat(78))[1] ?? '';
      for (const part of [repository, ...copyright, 'Permission is hereby granted']) assert.ok(section.includes(part), `${name}: ${part}`);
    }
  });

  it('are read by a bundle from the folder beside it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hisguard-wasm-'));
    try {
      await build({
        stdin: {
          contents: `import { openParsers } from './src/syntax/parsers.ts';
            import { wasmFiles } from './src/platform/wasm-files.ts';
            import { nodeFileSystem } from './src/platform/node-file-system.ts';
            openParsers(wasmFiles(nodeFileSystem(), process.argv[2])).then((parsers) => {
              const counts = ['java', 'csharp', 'ruby'].map((id) => parsers.parse(id, 'class A {}').value?.count);
              process.stdout.write(counts.join(' '));
            });`,
          resolveDir: REPOSITORY, loader: 'ts',
        },
        bundle: true, platform: 'node', format: 'cjs', target: 'node20.19', minify: true, keepNames: true, outfile: join(folder, 'program.cjs'), logLevel: 'silent',
      });
      const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, 'program.cjs'), join(REPOSITORY, 'dist')], { encoding: 'utf8', cwd: folder });
      assert.equal(status, 0, stderr);
      assert.match(stdout, /^\d+ \d+ \d+$/);
      assert.doesNotMatch(readFileSync(join(folder, 'program.cjs'), 'utf8'), /\bfetch\(|XMLHttpRequest|require\("(?:node:)?(?:http|https|net)"\)/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
