// `npm run bench:semgrep -- --rules DIR --code DIR [--language java] [--rounds 5] [--out FILE]`: this engine against stock Semgrep on the same rules and files.
import { copyFileSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SEMGREP_VERSION } from '../src/matching/rule/read-semgrep-rules.ts';
import { OWN_OPTIONS } from '../src/matching/rule/rule-options.ts';
import { operatorsOf } from '../src/verify/rule-operators.ts';
import { collectRules, isRecord, type NumberedRule, type RawRule } from './collect-rules.ts';
import { measureProcess, type ProcessMeasure } from './measure-process.ts';
import { oracleProgram, ORACLE_FLAGS, type OracleResult } from './semgrep-oracle.ts';
import { build } from 'esbuild';
import { filesBelow, runningRules, type OwnResult } from './semgrep-own.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({ options: { rules: { type: 'string' }, code: { type: 'string' }, language: { type: 'string', multiple: true }, rounds: { type: 'string', default: '5' }, jobs: { type: 'string', default: '2' }, out: { type: 'string' } } });
if (values.rules === undefined || values.code === undefined) {
  process.stderr.write('usage: npm run bench:semgrep -- --rules DIR --code DIR [--language NAME ...] [--rounds N] [--jobs N] [--out FILE]\n');
  process.exit(2);
}

mkdirSync(join(HERE, '.cache'), { recursive: true });
const folder = mkdtempSync(join(HERE, '.cache', 'semgrep-run-'));
process.on('exit', () => { rmSync(folder, { recursive: true, force: true }); });
const code = join(folder, 'code');
const texts = mirror(resolve(values.code), code);
const rules = collectRules(resolve(values.rules), values.language ?? []);
const asked = rules.map(({ number, raw }) => ({ ...raw, id: number, ...(isRecord(raw.options) && { options: without(raw.options, OWN_OPTIONS) }) }));
writeFileSync(join(folder, 'rules.json'), JSON.stringify({ rules: asked }));

const stockRuns: ProcessMeasure[] = [];
const ownRuns: ProcessMeasure[] = [];
const parseRuns: ProcessMeasure[] = [];
const wasm = join(HERE, '..', 'node_modules', '@vscode', 'tree-sitter-wasm', 'wasm');
await build({ entryPoints: ['semgrep-own', 'semgrep-own-worker'].map((name) => join(HERE, `${name}.ts`)), outdir: folder, outExtension: { '.js': '.cjs' }, bundle: true, platform: 'node', format: 'cjs', minify: true, mainFields: ['module', 'main'], logLevel: 'warning' });
const own = (mode: string, rulesFile = 'rules.json', out = mode): Promise<ProcessMeasure> =>
  measureProcess(process.execPath, [join(folder, 'semgrep-own.cjs'), join(folder, rulesFile), code, join(folder, `${out}.json`), mode, values.jobs, wasm], folder);
for (let round = 0; round < Number(values.rounds); round++) {
  stockRuns.push(await measureProcess(oracleProgram(), [...ORACLE_FLAGS, '--jobs', values.jobs, '--config', join(folder, 'rules.json'), '--output', join(folder, 'stock.json'), '.'], code));
  ownRuns.push(await own('match'));
  parseRuns.push(await own('parse'));
}
const stock = read('stock.json') as OracleResult;
const ours = read('match.json') as OwnResult;
const bad = new Set([...(read('parse.json') as OwnResult).badFiles, ...stock.errors.flatMap(({ path, rule_id: rule }) => (path !== undefined && rule === undefined ? [path.replace(/^\.\//, '')] : []))]);
const scoped = rules.filter((rule) => rule.scoped);
let added = 0;
if (scoped.length > 0) {
  writeFileSync(join(folder, 'scoped.json'), JSON.stringify({ rules: scoped.map(({ number, raw }) => ({ ...raw, id: number })) }));
  await own('match', 'scoped.json', 'scoped');
  const plain = new Set(ours.matches.map((match) => match.join(' ')));
  added = (read('scoped.json') as OwnResult).matches.filter((match) => !plain.has(match.join(' '))).length;
}
const report = compare();
process.stdout.write(report);
const out = values.out ?? join(HERE, 'results', `semgrep-${basename(resolve(values.code))}.md`);
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, report);

function compare(): string {
  const running = runningRules(join(folder, 'rules.json'), wasm);
  const refused = new Set(stock.errors.flatMap(({ rule_id: rule }) => rule ?? []));
  const compared = rules.filter(({ number }) => running.has(number) && !refused.has(number));
  const theirs = new Set(stock.results.map((match) => [match.check_id.split('.').pop(), match.path.replace(/^\.\//, ''), unitOf(match.path, match.start.offset), unitOf(match.path, match.end.offset)].join('|')));
  const mine = new Set(ours.matches.map((match) => match.join('|')));
  const unequal: string[] = [];
  const counts = new Map<string, { rules: number; equal: number; theirs: number; mine: number; both: number }>();
  for (const rule of compared) {
    const of = (set: ReadonlySet<string>): readonly string[] => [...set].filter((key) => key.startsWith(`${rule.number}|`) && !bad.has(key.split('|')[1] ?? ''));
    const [left, right] = [of(theirs), of(mine)];
    const both = left.filter((key) => mine.has(key)).length;
    if (both < left.length || both < right.length) unequal.push(`- ${String(rule.raw.id)}: ${String(left.length - both)} of stock's alone, ${String(right.length - both)} of ours`);
    for (const area of ['all', ...areasOf(rule)]) {
      const sum = counts.get(area) ?? { rules: 0, equal: 0, theirs: 0, mine: 0, both: 0 };
      counts.set(area, { rules: sum.rules + 1, equal: sum.equal + (both === left.length && both === right.length ? 1 : 0), theirs: sum.theirs + left.length, mine: sum.mine + right.length, both: sum.both + both });
    }
  }
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
  const rows = [...counts].sort(([a], [b]) => (a === 'all' ? -1 : b === 'all' ? 1 : a < b ? -1 : 1))
    .map(([area, sum]) => `| ${area} | ${sum.rules} | ${sum.equal} | ${sum.theirs} | ${share(sum.both, sum.theirs)} | ${sum.mine} | ${share(sum.both, sum.mine)} |`);
  const median = (runs: readonly ProcessMeasure[], key: 'seconds' | 'processorSeconds' | 'peakMegabytes'): number => [...runs.map((run) => run[key])].sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0;
  const ratio = (key: 'seconds' | 'processorSeconds'): string => (median(stockRuns, key) / Math.max(0.01, median(ownRuns, key))).toFixed(1);
  const times = [['stock', stockRuns], ['this engine', ownRuns], ['its parse alone', parseRuns]] as const;
  return [
    `# Agreement with Semgrep ${stock.version} (asked for ${SEMGREP_VERSION}) on \`${basename(resolve(values.code ?? ''))}\``, '',
    `${ours.files} files, ${bad.size} left out because one side does not read them without an error; ${rules.length} rules, ${compared.length} compared: ${rules.length - running.size} do not run here, ${refused.size} are refused by stock.`,
    `${ours.cut.length} times a rule reached its limit of work in a file.${scoped.length > 0 ? ` ${scoped.length} rules with ${OWN_OPTIONS.join(' or ')}: without the key as above, with it ${added} matches more.` : ''}`, '',
    '| area | rules | equal | stock\'s matches | found here | matches here | found by stock |', '|---|--:|--:|--:|--:|--:|--:|', ...rows, '',
    ...(unequal.length === 0 ? [] : ['Rules with differences:', ...unequal, '']),
    `| run (medians of ${values.rounds} rounds, in turn, ${values.jobs} jobs) | seconds | processor seconds | peak MB |`, '|---|--:|--:|--:|', ...times.map(([name, runs]) => `| ${name} | ${median(runs, 'seconds').toFixed(2)} | ${median(runs, 'processorSeconds').toFixed(2)} | ${median(runs, 'peakMegabytes').toFixed(0)} |`), '',
    `Stock takes ${ratio('seconds')} times as long and ${ratio('processorSeconds')} times the processor time. Peak memory is the sum of proportional set sizes over the processes. Node ${process.version}.`, '',
  ].join('\n');
}

/** Offsets of stock are bytes of UTF-8. */
function unitOf(path: string, offset: number): number {
  const bytes = texts.get(path.replace(/^\.\//, '')) ?? Buffer.alloc(0);
  return bytes.subarray(0, offset).toString('utf8').length;
}

/** Copies, or links, what both sides can read: files in UTF-8 without a zero byte. Stock aborts on other encodings. */
function mirror(from: string, to: string): Map<string, Buffer> {
  const kept = new Map<string, Buffer>();
  for (const path of filesBelow(from, '')) {
    const bytes = readFileSync(join(from, path));
    if (bytes.includes(0) || !isUtf8(bytes)) continue;
    kept.set(path, bytes);
    mkdirSync(dirname(join(to, path)), { recursive: true });
    try { linkSync(join(from, path), join(to, path)); } catch { copyFileSync(join(from, path), join(to, path)); }
  }
  return kept;
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** What agreement is counted for. */
function areasOf({ raw, languages }: NumberedRule): readonly string[] {
  return [...languages.map((one) => `language ${one}`), ...operatorsOf(raw).map((one) => `operator ${one}`)];
}

function without(record: RawRule, keys: readonly string[]): RawRule {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !keys.includes(name)));
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}
