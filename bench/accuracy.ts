// `npm run bench:accuracy -- --labels FILE --root CHECKOUT [--category ID] [--misses] [--false]`: a scan scored against labels.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ScanResult } from '../src/model/scan-result.ts';
import { readLabels, wilson } from './labels.ts';
import { scoreFindings, type Score } from './score.ts';

const CLI = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'hisguard.cjs');

const { values } = parseArgs({
  options: { labels: { type: 'string', multiple: true }, root: { type: 'string', multiple: true }, category: { type: 'string', multiple: true }, misses: { type: 'boolean' }, false: { type: 'boolean' }, grade: { type: 'string', default: '3' } },
});
const labelFiles = values.labels ?? [];
const roots = values.root ?? [];
if (labelFiles.length === 0 || labelFiles.length !== roots.length) {
  process.stderr.write('usage: npm run bench:accuracy -- --labels FILE --root CHECKOUT [--labels FILE --root CHECKOUT ...] [--category ID] [--misses] [--false]\n');
  process.exit(2);
}

const totals = new Map<string, { high: Score; medium: Score }>();
labelFiles.forEach((file, index) => {
  const root = roots[index] ?? '';
  const scored = scoreFindings(scan(root).findings, readLabels(file));
  for (const [category, { high, medium }] of scored.byCategory) {
    const total = totals.get(category) ?? { high: { hits: 0, exact: 0, misses: 0, wrong: 0 }, medium: { hits: 0, exact: 0, misses: 0, wrong: 0 } };
    add(total.high, high);
    add(total.medium, medium);
    totals.set(category, total);
  }
  const wanted = (category: string): boolean => values.category === undefined || values.category.includes(category);
  if (values.misses === true) for (const defect of scored.missed.filter((one) => wanted(one.category))) for (const row of defect.rows.slice(0, 1)) process.stdout.write(`MISS  ${defect.confidence.padEnd(6)} ${row.category}  ${row.file}:${row.line_start}  ${row.note ?? ''}\n`);
  if (values.false === true) for (const { finding, row } of scored.wrong.filter((one) => wanted(one.finding.category))) process.stdout.write(`FALSE ${(row?.confidence ?? 'high').padEnd(6)} ${finding.category}  ${finding.path}:${finding.startLine ?? 0}  ${finding.ruleId} ${finding.level}/${finding.confidence}  ${row?.note ?? '(file read in full, no label)'}\n`);
});

const header = `${'category'.padEnd(50)}${'conf'.padEnd(7)}${'hit'.padStart(4)}${'miss'.padStart(5)}${'false'.padStart(6)}${'exact'.padStart(6)}   precision          recall             F1`;
process.stdout.write(`${header}\n${'-'.repeat(header.length)}\n`);
const sum = { high: { hits: 0, exact: 0, misses: 0, wrong: 0 }, medium: { hits: 0, exact: 0, misses: 0, wrong: 0 } };
for (const [category, scores] of [...totals].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (values.category !== undefined && !values.category.includes(category)) continue;
  for (const confidence of ['high', 'medium'] as const) {
    add(sum[confidence], scores[confidence]);
    if (scores[confidence].hits + scores[confidence].misses + scores[confidence].wrong > 0) process.stdout.write(row(category, confidence, scores[confidence]));
  }
}
for (const confidence of ['high', 'medium'] as const) process.stdout.write(row('all of these', confidence, sum[confidence]));

function scan(root: string): ScanResult {
  const folder = mkdtempSync(join(tmpdir(), 'hisguard-bench-'));
  const out = join(folder, 'scan.json');
  const run = spawnSync(process.execPath, [CLI, 'scan', resolve(root), '--no-cache', '--baseline', 'none', '--grade', values.grade, '--fail-on', 'never', '--date', '2026-11-21', '--format', `json=${out}`], { stdio: ['ignore', 'ignore', 'inherit'], cwd: resolve(root) });
  if (run.status !== 0 && run.status !== 3) throw new Error(`the scan of ${root} ended with ${run.status ?? 'a signal'}`);
  const result = JSON.parse(readFileSync(out, 'utf8')) as ScanResult;
  rmSync(folder, { recursive: true });
  return result;
}

function add(total: Score, more: Score): void {
  total.hits += more.hits;
  total.exact += more.exact;
  total.misses += more.misses;
  total.wrong += more.wrong;
}

function row(category: string, confidence: string, { hits, exact, misses, wrong }: Score): string {
  const f1 = hits === 0 ? 0 : (2 * hits) / (2 * hits + misses + wrong);
  return `${category.padEnd(50)}${confidence.padEnd(7)}${String(hits).padStart(4)}${String(misses).padStart(5)}${String(wrong).padStart(6)}${String(exact).padStart(6)}   ${share(hits, hits + wrong)}  ${share(hits, hits + misses)}  ${f1.toFixed(2)}\n`;
}

function share(part: number, whole: number): string {
  if (whole === 0) return '-'.padEnd(17);
  const [low, high] = wilson(part, whole);
  return `${(part / whole).toFixed(2)} (${low.toFixed(2)}-${high.toFixed(2)})`.padEnd(17);
}
