// `npm run bench -- [--root DIR ...] [--runs N]`: cold and unchanged scans, with all rules and with those for text and settings alone, beside a loop that only reads and decodes, in turn.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeTextProduct } from './text-rules.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const DIST = join(HERE, '..', 'dist');
const CLI = join(DIST, 'hisguard.cjs');
const REFERENCE = join(HERE, 'read-and-decode.mjs');

const { values } = parseArgs({ options: { root: { type: 'string', multiple: true }, runs: { type: 'string', default: '5' } } });
const roots = values.root ?? [join(HERE, '..', 'test', 'golden')];

interface Run {
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly files: number;
  readonly bytes: number;
}

const header = `${'root'.padEnd(28)}${'what'.padEnd(18)}${'files'.padStart(7)}${'MB'.padStart(8)}${'min s'.padStart(8)}${'median'.padStart(8)}${'max'.padStart(8)}${'MB/s'.padStart(8)}${'peak MB'.padStart(9)}`;
process.stdout.write(`${header}\n${'-'.repeat(header.length)}\n`);
for (const root of roots) {
  const folder = mkdtempSync(join(tmpdir(), 'hisguard-bench-'));
  const textOnly = writeTextProduct(DIST, join(folder, 'text'));
  const runs = { reference: [] as Run[], cold: [] as Run[], unchanged: [] as Run[], textCold: [] as Run[], textUnchanged: [] as Run[] };
  scan(CLI, root, folder, ['--cache-dir', join(folder, 'warm')]);
  scan(textOnly, root, folder, ['--cache-dir', join(folder, 'text-warm')]);
  for (let round = 0; round < Number(values.runs); round++) {
    runs.reference.push(reference(root));
    runs.cold.push(scan(CLI, root, folder, ['--cache-dir', join(folder, `cold-${round}`)]));
    runs.unchanged.push(scan(CLI, root, folder, ['--cache-dir', join(folder, 'warm')]));
    runs.textCold.push(scan(textOnly, root, folder, ['--cache-dir', join(folder, `text-cold-${round}`)]));
    runs.textUnchanged.push(scan(textOnly, root, folder, ['--cache-dir', join(folder, 'text-warm')]));
  }
  print(root, 'read and decode', runs.reference);
  print(root, 'scan, cold cache', runs.cold);
  print(root, 'scan, unchanged', runs.unchanged);
  print(root, 'text rules, cold', runs.textCold);
  print(root, 'text, unchanged', runs.textUnchanged);
  rmSync(folder, { recursive: true });
}

function scan(program: string, root: string, folder: string, flags: readonly string[]): Run {
  const stats = join(folder, 'stats.json');
  const begun = performance.now();
  const run = spawnSync(process.execPath, [program, 'scan', resolve(root), '--baseline', 'none', '--fail-on', 'never', '--date', '2026-11-21', '--stats', stats, '--format', `json=${join(folder, 'out.json')}`, ...flags], { stdio: ['ignore', 'ignore', 'inherit'], cwd: resolve(root) });
  const seconds = (performance.now() - begun) / 1000;
  if (run.status !== 0 && run.status !== 3) throw new Error(`the scan of ${root} ended with ${run.status ?? 'a signal'}`);
  const measured = JSON.parse(readFileSync(stats, 'utf8')) as { files: number; bytes: number; peakMemoryBytes: number };
  return { seconds, peakMegabytes: measured.peakMemoryBytes / 1e6, files: measured.files, bytes: measured.bytes };
}

function reference(root: string): Run {
  const begun = performance.now();
  const run = spawnSync(process.execPath, [REFERENCE, resolve(root)], { encoding: 'utf8' });
  const seconds = (performance.now() - begun) / 1000;
  const { files, bytes, peakMemoryBytes } = JSON.parse(run.stdout) as { files: number; bytes: number; peakMemoryBytes: number };
  return { seconds, peakMegabytes: peakMemoryBytes / 1e6, files, bytes };
}

function print(root: string, what: string, runs: readonly Run[]): void {
  const seconds = runs.map((run) => run.seconds).sort((a, b) => a - b);
  const median = seconds[Math.floor(seconds.length / 2)] ?? 0;
  const [first] = runs;
  const cells = [String(first?.files ?? 0).padStart(7), ((first?.bytes ?? 0) / 1e6).toFixed(1).padStart(8), (seconds[0] ?? 0).toFixed(2).padStart(8), median.toFixed(2).padStart(8), (seconds.at(-1) ?? 0).toFixed(2).padStart(8), ((first?.bytes ?? 0) / 1e6 / median).toFixed(0).padStart(8), Math.max(...runs.map((run) => run.peakMegabytes)).toFixed(0).padStart(9)];
  process.stdout.write(`${(root.split('/').pop() ?? root).slice(0, 27).padEnd(28)}${what.padEnd(18)}${cells.join('')}\n`);
}
