// Builds dist/: command line, language server, their workers and editor client as single files, the compiled rules, the parser's files and the launchers beside them.
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const DIST = join(ROOT, 'dist');

rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST, { recursive: true });

const rules = spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'build', 'compile-rules.ts'), join(DIST, 'rules.json')], { cwd: ROOT, stdio: 'inherit' });
if (rules.status !== 0) process.exit(rules.status ?? 1);
const wasm = spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'build', 'copy-wasm.ts'), join(DIST, 'wasm')], { cwd: ROOT, stdio: 'inherit' });
if (wasm.status !== 0) process.exit(wasm.status ?? 1);

const result = await build({
  absWorkingDir: ROOT,
  entryPoints: { hisguard: 'src/cli/main.ts', worker: 'src/engine/worker.ts', extension: 'src/extension/activate.ts', server: 'src/server/main.ts', 'analysis-worker': 'src/server/analysis-worker.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  // jsonc-parser's CommonJS build loads its parts in a way no bundler can follow; its ES module does not.
  mainFields: ['module', 'main'],
  external: ['vscode'],
  alias: { net: join(ROOT, 'build', 'no-network.cjs') },
  minify: true,
  keepNames: false,
  sourcemap: false,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  banner: { js: '/* HIS Guard. Apache-2.0. Third-party notices: THIRD-PARTY-NOTICES.txt */' },
});
chmodSync(join(DIST, 'hisguard.cjs'), 0o755);

// Launchers for the terminal of the editor. cmd.exe loses its labels in files with bare line feeds.
const launchers = join(ROOT, 'src', 'extension', 'launchers');
mkdirSync(join(DIST, 'bin'));
for (const name of ['hisguard', 'hisguard.cmd', 'hisguard.ps1']) {
  const text = readFileSync(join(launchers, name), 'utf8').replaceAll('\r\n', '\n');
  writeFileSync(join(DIST, 'bin', name), name === 'hisguard' ? text : text.replaceAll('\n', '\r\n'), { mode: 0o755 });
}
writeFileSync(join(DIST, 'metafile.json'), JSON.stringify(result.metafile));
