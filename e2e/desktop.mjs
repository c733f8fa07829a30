// `npm run test:desktop [-- --version V]`: the suites of the extension host in a desktop VS Code, where one can be had: named in VSCODE (its executable), else the one
// that @vscode/test-electron downloads. Without a display it says so and passes; under CI=true that is a failure.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { install } from './setup.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..');
const FOLDER = join(HERE, 'desktop');
const MODULE = join(FOLDER, 'node_modules', '@vscode', 'test-electron');
/** The oldest editor that the extension promises to run in. */
const FLOOR = '1.100.3';
const { values } = parseArgs({ options: { version: { type: 'string', default: FLOOR }, built: { type: 'boolean', default: false } } });

const missing = notHere();
if (missing !== undefined) {
  console.error(`\n!! 桌面编辑器测试没有运行 / THE DESKTOP EDITOR TESTS WERE NOT RUN: ${missing}\n`);
  console.log('desktop editor tests: not run');
  process.exit(process.env.CI === 'true' ? 1 : 0);
}
if (!values.built && spawnSync(process.execPath, ['build/build.mjs'], { cwd: ROOT, stdio: 'inherit' }).status !== 0) process.exit(1);
const scratch = mkdtempSync(join(tmpdir(), 'hisguard-desktop-'));
process.env.TMPDIR = scratch;
const { bundleSuites, SUITE } = await import('./suites.mjs');
const { oneFolder, twoFolders } = await import('./hospital.mjs');
const { runTests } = createRequire(import.meta.url)(MODULE);
await bundleSuites();
const tally = { passed: 0, failed: 0 };
for (const [name, workspace] of [['one', oneFolder], ['several', twoFolders]]) {
  const result = join(scratch, `${name}.json`);
  try {
    await runTests({
      ...(process.env.VSCODE === undefined ? { version: values.version } : { vscodeExecutablePath: process.env.VSCODE }),
      extensionDevelopmentPath: ROOT, extensionTestsPath: SUITE,
      extensionTestsEnv: { HISGUARD_E2E_SUITE: name, E2E_RESULT: result },
      launchArgs: [workspace(), '--locale=en', '--disable-extensions', '--disable-workspace-trust', '--skip-welcome', '--user-data-dir', join(scratch, `data-${name}`), '--extensions-dir', join(scratch, 'extensions')],
    });
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    tally.failed += 1;
  }
  // As everywhere: what mocha counted is the evidence, not how the editor ended.
  const stats = existsSync(result) ? JSON.parse(readFileSync(result, 'utf8')) : { passes: 0, failures: 1 };
  tally.passed += stats.passes;
  tally.failed += stats.failures;
}
rmSync(scratch, { recursive: true, force: true, maxRetries: 10 });
console.log(`\ndesktop editor tests: ${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed === 0 && tally.passed > 0 ? 0 : 1);

/** Why no desktop editor can run here. */
function notHere() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'there is no display (DISPLAY and WAYLAND_DISPLAY are empty); `npm test` runs the same suites in a browser';
  if (process.env.VSCODE !== undefined && !existsSync(process.env.VSCODE)) return `VSCODE names ${process.env.VSCODE}, which is not there`;
  if (!install(FOLDER, [MODULE])) return `npm ci in ${FOLDER} failed: it needs an npm registry`;
  return undefined;
}
