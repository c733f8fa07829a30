// `node e2e/run.mjs [--edition floor|newest] [--only host|several|ui|views|corners|chinese|trust] [--built]`: the editor tests, in a real VS Code.
// Where the editor or Chromium cannot be had it says so and passes; under CI=true that is a failure.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { prepare } from './setup.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values: { edition, only, built } } = parseArgs({ options: { edition: { type: 'string', default: 'floor' }, only: { type: 'string' }, built: { type: 'boolean', default: false } } });

const missing = prepare(edition);
if (missing !== undefined) {
  console.error(`\n!! 编辑器测试没有运行 / THE EDITOR TESTS WERE NOT RUN: ${missing}\n`);
  console.log('editor tests: not run');
  process.exit(process.env.CI === 'true' ? 1 : 0);
}
// Only now: these need what was just installed.
const { bundleSuites } = await import('./suites.mjs');
const { runInHost } = await import('./in-host.mjs');
const { oneFolder, twoFolders } = await import('./hospital.mjs');
const { runJourneys } = await import('./ui/journeys.mjs');
const { runViews } = await import('./ui/views.mjs');
const { runCorners } = await import('./ui/corners.mjs');
const { runChinese } = await import('./ui/chinese.mjs');
const { runTrust } = await import('./ui/trust.mjs');

if (!built) must('build/build.mjs');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const screenshots = join(ROOT, 'out', 'screenshots', edition === 'floor' ? '' : edition);
const given = { edition, screenshots, vsix: join(ROOT, `hisguard-${version}.vsix`) };
/** Each gets the tally, adds to it, and throws where it cannot go on. */
const SUITES = {
  host: (tally) => runInHost('one', oneFolder, given, tally),
  several: (tally) => runInHost('several', twoFolders, given, tally),
  ui: (tally) => runJourneys(given, tally),
  views: (tally) => runViews(given, tally),
  corners: (tally) => runCorners(given, tally),
  chinese: (tally) => runChinese(given, tally),
  trust: (tally) => runTrust(given, tally),
};
const chosen = Object.entries(SUITES).filter(([name]) => only === undefined || name === only);
if (chosen.length === 0) {
  console.error(`no suite ${only}: there are ${Object.keys(SUITES).join(', ')}`);
  process.exit(2);
}
if (only === undefined) rmSync(screenshots, { recursive: true, force: true });
mkdirSync(screenshots, { recursive: true });
if (chosen.some(([name]) => !['host', 'several'].includes(name))) must('build/package.mjs', '--built');
await bundleSuites();

// Editors, browser and workspaces leave things behind; all of it lies in one folder that goes at the end.
const scratch = mkdtempSync(join(tmpdir(), 'hisguard-e2e-'));
process.env.TMPDIR = scratch;
process.on('exit', () => { rmSync(scratch, { recursive: true, force: true, maxRetries: 10 }); });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

const tally = { passed: 0, failed: 0 };
const begun = Date.now();
for (const [name, run] of chosen) {
  try {
    await run(tally);
  } catch (error) {
    tally.failed += 1;
    console.error(`${name}: ${error.stack ?? error}`);
    keepLogs(name);
  }
}
console.log(`\neditor tests: ${tally.passed} passed, ${tally.failed} failed, ${((Date.now() - begun) / 1000).toFixed(0)} s`);
process.exit(tally.failed === 0 && tally.passed > 0 ? 0 : 1);

/** What the editor said, beside the picture of the failure. */
function keepLogs(name) {
  const kept = join(ROOT, 'out', 'e2e', `logs-${name}`);
  rmSync(kept, { recursive: true, force: true });
  for (const server of readdirSync(scratch).filter((entry) => entry.startsWith('hisguard-e2e-'))) {
    for (const part of ['server.log', join('data', 'logs')]) cpSync(join(scratch, server, part), join(kept, server, part), { recursive: true, force: true });
  }
}

function must(...args) {
  if (spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status !== 0) process.exit(1);
}
