// `npm run bench:ruling -- --root CHECKOUT [--system NAME] [--record FILE] [--list true|false|unsure]`: a scan joined with the verdicts of whoever read its findings.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Finding } from '../src/model/finding.ts';
import type { ScanResult } from '../src/model/scan-result.ts';
import { wilson } from './labels.ts';
import { joinRulings, readRulings, type Tally } from './rulings.ts';

const HERE = dirname(fileURLToPath(import.meta.url));

const { values } = parseArgs({ options: { root: { type: 'string', multiple: true }, system: { type: 'string', multiple: true }, record: { type: 'string' }, list: { type: 'string' }, grade: { type: 'string', default: '3' } } });
const roots = values.root ?? [];
const names = roots.map((root, index) => values.system?.[index] ?? basename(resolve(root)));
if (roots.length === 0 || (values.record !== undefined && roots.length !== 1)) {
  process.stderr.write('usage: npm run bench:ruling -- --root CHECKOUT [--system NAME] [--record FILE] [--list true|false|unsure]   (several --root/--system pairs are summed; --record takes one)\n');
  process.exit(2);
}
// The rows to be recorded are checked before anything is scanned, so that a slip in them leaves the file as it was.
if (values.record !== undefined) {
  const text = readRulings(readFileSync(values.record, 'utf8')).map((ruling) => `${JSON.stringify(ruling)}\n`).join('');
  appendFileSync(rulingsOf(names[0] ?? ''), text);
}

const unread: string[] = [];
const listed: string[] = [];
const rows: { finding: Finding; verdict?: string }[] = [];
let gone = 0;
roots.forEach((root, index) => {
  const system = names[index] ?? '';
  const rulings = existsSync(rulingsOf(system)) ? readRulings(readFileSync(rulingsOf(system), 'utf8')) : [];
  const joined = joinRulings(scan(root).findings, rulings);
  gone += joined.gone.length;
  for (const { finding, ruling } of joined.pairs) {
    const place = `${finding.category}  ${finding.ruleId}  ${finding.level}/${finding.confidence}  ${system}/${finding.path}:${finding.startLine ?? 0}`;
    rows.push(ruling === undefined ? { finding } : { finding, verdict: ruling.verdict });
    if (ruling === undefined) unread.push(`NEW    ${place}  ${finding.fingerprint}\n`);
    else if (ruling.verdict === values.list) listed.push(`${ruling.verdict.padEnd(7)}${place}  ${ruling.reason ?? ''}\n`);
  }
});
process.stdout.write([...unread, ...listed].join(''));

const header = `${'category / rule'.padEnd(48)}${'true'.padStart(5)}${'false'.padStart(6)}${'unsure'.padStart(7)}${'new'.padStart(5)}   precision          at level error`;
process.stdout.write(`${header}\n${'-'.repeat(header.length)}\n`);
const groups: readonly [string, (finding: Finding) => string][] = [['', (one) => one.category], ['  ', (one) => `${one.category} / ${one.ruleId}`]];
for (const [indent, key] of groups) {
  for (const name of [...new Set(rows.map(({ finding }) => key(finding)))].sort()) process.stdout.write(row(indent + name, rows.filter(({ finding }) => key(finding) === name)));
  process.stdout.write(`${'-'.repeat(header.length)}\n`);
}
for (const family of [...new Set(rows.map(({ finding }) => finding.family))].sort()) process.stdout.write(row(`family ${family}`, rows.filter(({ finding }) => finding.family === family)));
process.stdout.write(row('all', rows));
process.stdout.write(`${gone} verdicts match no finding of this scan (gone, moved to another line's text, or renamed)\n`);

function rulingsOf(system: string): string {
  return join(HERE, 'ruling', `${system}.jsonl`);
}

function scan(root: string): ScanResult {
  const folder = mkdtempSync(join(tmpdir(), 'hisguard-bench-'));
  const out = join(folder, 'scan.json');
  const run = spawnSync(process.execPath, [join(HERE, '..', 'dist', 'hisguard.cjs'), 'scan', resolve(root), '--no-cache', '--baseline', 'none', '--grade', values.grade, '--fail-on', 'never', '--date', '2026-11-21', '--format', `json=${out}`], { stdio: ['ignore', 'ignore', 'inherit'], cwd: resolve(root) });
  if (run.status !== 0 && run.status !== 3) throw new Error(`the scan of ${root} ended with ${run.status ?? 'a signal'}`);
  const result = JSON.parse(readFileSync(out, 'utf8')) as ScanResult;
  rmSync(folder, { recursive: true });
  return result;
}

function row(name: string, members: readonly { finding: Finding; verdict?: string }[]): string {
  const count = (verdict: string | undefined, level?: string): number => members.filter((one) => one.verdict === verdict && (level === undefined || one.finding.level === level)).length;
  const overall: Tally = { right: count('true'), wrong: count('false') };
  const errors: Tally = { right: count('true', 'error'), wrong: count('false', 'error') };
  return `${name.padEnd(48)}${String(overall.right).padStart(5)}${String(overall.wrong).padStart(6)}${String(count('unsure')).padStart(7)}${String(count(undefined)).padStart(5)}   ${share(overall)}  ${share(errors)}\n`;
}

function share({ right, wrong }: Tally): string {
  if (right + wrong === 0) return '-'.padEnd(17);
  const [low, high] = wilson(right, right + wrong);
  return `${(right / (right + wrong)).toFixed(2)} (${low.toFixed(2)}-${high.toFixed(2)})`.padEnd(17);
}
