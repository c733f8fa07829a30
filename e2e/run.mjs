// `node e2e/run.mjs [--edition floor|newest] [--only host|several|ui|chinese] [--built]`: the editor tests, in a real VS Code.
// Where the editor or Chromium cannot be had it says so and passes; under CI=true that is a failure.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { prepare } from './setup.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const argument = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const edition = argument('--edition') ?? 'floor';
const only = argument('--only');
const LIMIT_MILLISECONDS = 240_000;
/** The editor's own complaints about what is not installed or not reachable. */
const NOISE = /ChatModelSelection|AgentHost|connection token|Creating a socket|reconnection-grace|AccountPolicyGate|Service Worker|additional builtin|spdlog|watchdog|ripgrep|Migrating|^\s+at .*workbench\.js|^%?s?$/;

const missing = prepare(edition);
if (missing !== undefined) {
  console.error(`\n!! 编辑器测试没有运行 / THE EDITOR TESTS WERE NOT RUN: ${missing}\n`);
  process.exit(process.env.CI === 'true' ? 1 : 0);
}
// Only now: these need what was just installed.
const { openWorkbench, startServer } = await import('./editor.mjs');
const { writeHospital } = await import('./hospital.mjs');
const { runJourneys } = await import('./ui/journeys.mjs');
const { runChinese } = await import('./ui/chinese.mjs');

if (!process.argv.includes('--built')) must('node', ['build/build.mjs']);
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const vsix = join(ROOT, `hisguard-${version}.vsix`);
const suite = join(ROOT, 'out', 'e2e', 'run.cjs');
const screenshots = join(ROOT, 'out', 'screenshots');
mkdirSync(screenshots, { recursive: true });
if (only === undefined || only === 'ui' || only === 'chinese') must('node', ['build/package.mjs', '--built']);
await build({ entryPoints: [join(ROOT, 'e2e', 'host', 'run.ts')], outfile: suite, bundle: true, platform: 'node', format: 'cjs', target: 'node20', external: ['vscode', 'mocha'], logLevel: 'warning' });

let passed = 0;
let failed = 0;
const begun = Date.now();
if (only === undefined || only === 'host') await inHost('one', () => writeHospital());
if (only === undefined || only === 'several') await inHost('several', twoHospitals);
if (only === undefined || only === 'ui') await journey('ui', () => runJourneys({ edition, vsix, screenshots }));
if (only === undefined || only === 'chinese') await journey('chinese', () => runChinese({ edition, vsix, screenshots }));
console.log(`\neditor tests: ${passed} passed, ${failed} failed, ${((Date.now() - begun) / 1000).toFixed(0)} s`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** A suite inside the extension host, the extension loaded from the repository. */
async function inHost(name, workspace) {
  process.env.HISGUARD_E2E_SUITE = name;
  const server = await startServer({ edition });
  const result = join(server.dir, 'result.json');
  let opened;
  try {
    const [code, logs] = await new Promise((done, fail) => {
      setTimeout(() => done([97]), LIMIT_MILLISECONDS).unref();
      openWorkbench(server.port, workspace(), [['extensionDevelopmentPath', ROOT], ['extensionTestsPath', suite]], {
        onLog: (type, text) => NOISE.test(text) || console.log(/error|warn/.test(type) ? `[${type}] ${text}` : text), onExit: (exit, all) => done([exit, all]),
      }).then((both) => { opened = both; }, fail);
    });
    // A killed extension host also ends with 0: only the counts that mocha left are evidence.
    const stats = existsSync(result) ? JSON.parse(readFileSync(result, 'utf8')) : { passes: 0, failures: 1 };
    passed += stats.passes;
    failed += Math.max(stats.failures, code === 0 && stats.passes > 0 ? 0 : 1);
    if (code !== 0 && opened !== undefined) {
      await opened.page.screenshot({ path: join(screenshots, `failure-${name}.png`) });
      for (const log of logs ?? []) if (/exthost|HIS/i.test(log.relativePath)) console.log('--', log.relativePath, '\n', log.contents.slice(-3000));
    }
  } finally {
    await opened?.browser.close();
    await server.stop();
  }
}

async function journey(name, run) {
  try {
    passed += await run();
  } catch (error) {
    failed += 1;
    console.error(`${name}: ${error.stack ?? error}`);
  }
}

function twoHospitals() {
  const [his, lis] = [writeHospital(0, 'his'), writeHospital(0, 'lis')];
  const file = join(dirname(his), 'both.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: [{ path: his }, { path: lis }] }));
  return file;
}

function must(command, args) {
  const { status } = spawnSync(command === 'node' ? process.execPath : command, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
