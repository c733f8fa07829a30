// `npm run bench:editor [-- --windows N]`: the packed extension in a real VS Code: activation, first squiggle, and how long our code keeps the extension host.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { prepare } from '../e2e/setup.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({ options: { windows: { type: 'string', default: '5' } } });
const missing = prepare('floor');
if (missing !== undefined) {
  console.log(`editor: not measured: ${missing}`);
  process.exit(0);
}
const { openWorkbench, startServer } = await import('../e2e/editor.mjs');
const { bundleSuites } = await import('../e2e/suites.mjs');
const { runInHost } = await import('../e2e/in-host.mjs');
const { writeHospital } = await import('../e2e/hospital.mjs');
const { Workbench } = await import('../e2e/ui/workbench.mjs');
const scratch = mkdtempSync(join(tmpdir(), 'hisguard-bench-'));
process.env.TMPDIR = scratch;
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const vsix = join(ROOT, `hisguard-${version}.vsix`);
const screenshots = join(ROOT, 'out', 'screenshots');
mkdirSync(screenshots, { recursive: true });

try {
  const measured = [];
  for (let index = 0; index < Number(values.windows); index += 1) measured.push(await oneWindow());
  const of = (key) => measured.map((one) => one[key]).filter((value) => value !== undefined).sort((a, b) => a - b);
  line('activation (loading and activating, as the editor says)', of('activation'), 150);
  line('editor on the screen to first squiggle, new window', of('first'), 1500);
  line('opening another file to its first squiggle', of('warm'), 400);

  // What other programs take is in every one of these times.
  console.log(`(the machine has ${availableParallelism()} processors; load ${loadavg()[0].toFixed(1)})`);
  const trace = join(scratch, 'trace.json');
  process.env.HISGUARD_TRACE = trace;
  await bundleSuites();
  const tally = { passed: 0, failed: 0 };
  await runInHost('trace', () => writeHospital(200), { edition: 'floor', screenshots }, tally);
  if (tally.failed > 0) process.exitCode = 1;
  else {
    const { slices, starts } = JSON.parse(readFileSync(trace, 'utf8'));
    line('our part of it: the server stopped and started to the first finding', starts, 1500);
    line('our code in the extension host at a time', slices, 5, 0.99);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 10 });
}

async function oneWindow() {
  const root = writeHospital();
  const server = await startServer({ vsix: [vsix] });
  const { browser, page } = await openWorkbench(server.port, root, [['openFile', join(root, 'src/main/resources/application.yml')]]);
  const bench = new Workbench(page, { edition: 'floor', screenshots }, { passed: 0, failed: 0 }, 'failure-bench');
  try {
    await page.locator('.monaco-editor .view-line').first().waitFor();
    const shown = Date.now();
    await page.locator('.monaco-editor .squiggly-error').first().waitFor();
    const first = Date.now() - shown;
    await bench.indexed();
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'charge.properties' }).first().click();
    await page.locator('.tab.active', { hasText: 'charge.properties' }).waitFor();
    const opened = Date.now();
    await page.locator('.monaco-editor .squiggly-error').first().waitFor();
    const warm = Date.now() - opened;
    await bench.command('Developer: Show Running Extensions');
    const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'HIS Guard' }).first();
    await row.waitFor();
    return { first, warm, activation: Number(/(\d+)ms/.exec(await row.innerText())?.[1]) };
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** `share`: which part of the values the bar holds for. */
function line(what, values, bar, share = 1) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  const format = (value) => (value === undefined ? 'none' : `${value.toFixed(value < 20 ? 1 : 0)} ms`);
  const value = at(share);
  console.log(`${what}: median ${format(at(0.5))}, p99 ${format(at(0.99))}, worst ${format(sorted.at(-1))}, ${sorted.length} measured; bar ${bar} ms: ${value !== undefined && value <= bar ? 'kept' : 'NOT KEPT'}`);
}
