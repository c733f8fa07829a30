// `npm run bench:collection -- --rules DIR [--language java ...] [--differences] [--out FILE]`: a collection of Semgrep rules with marked test files: how far this engine reports what stock reports, per language.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packagedParsers } from '../build/load-rules.ts';
import { compileSemgrepRule } from '../src/matching/compile-semgrep-rule.ts';
import type { CompiledRule } from '../src/matching/compiled-rule.ts';
import { codeLanguageOf } from '../src/matching/languages/code-languages.ts';
import { matchRules, openTarget } from '../src/matching/match-rules.ts';
import { SEMGREP_LANGUAGES, type SemgrepLanguage } from '../src/matching/rule/languages.ts';
import { readSemgrepRules, SEMGREP_VERSION } from '../src/matching/rule/read-semgrep-rules.ts';
import { OWN_OPTIONS } from '../src/matching/rule/rule-options.ts';
import { languagesOfPath } from '../src/matching/rule/target-languages.ts';
import { lineStartsOf, positionAt } from '../src/model/location.ts';
import { readRuleMarks } from '../src/verify/rule-marks.ts';
import { isRecord, rawRules } from './collect-rules.ts';
import { oracleProgram, runOracle, type OracleResult } from './semgrep-oracle.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({ options: { rules: { type: 'string' }, language: { type: 'string', multiple: true }, rule: { type: 'string' }, differences: { type: 'boolean', default: false }, out: { type: 'string' } } });
if (values.rules === undefined) {
  process.stderr.write('usage: npm run bench:collection -- --rules DIR [--language NAME ...] [--rule ID] [--differences] [--out FILE]\n');
  process.exit(2);
}
const root = resolve(values.rules);
const parsers = packagedParsers() ?? fail('the grammars cannot be opened');

/** A rule under a number of its own, since ids may repeat over files, and its test files. */
interface Subject {
  readonly number: string;
  readonly id: string;
  readonly raw: Readonly<Record<string, unknown>>;
  readonly targets: readonly string[];
}

/** Where something is reported. */
interface Report { readonly number: string; readonly path: string; readonly start: number; readonly end: number; readonly line: number }

interface Row {
  readonly mode: string;
  rules: number;
  equal: number;
  wanted: number;
  found: number;
  ok: number;
  kept: number;
  theirs: number;
  mine: number;
  both: number;
}

const languages = SEMGREP_LANGUAGES.filter((language) => values.language?.includes(language) ?? true);
const rows: string[] = [];
let version = '';
for (const language of languages) {
  const subjects = subjectsIn(language);
  if (!subjects.some(({ targets }) => targets.length > 0)) continue;
  const stock = askStock(language, subjects);
  version = stock.version;
  for (const row of compare(language, subjects, stock)) rows.push(showRow(language, row));
}
const report = [
  `# Agreement with Semgrep ${version} (asked for ${SEMGREP_VERSION}) on the test files of \`${basename(root)}\``, '',
  'Lines marked `ruleid` that stock reports, and how many of them are reported here; lines marked `ok` that stock does not report; rules whose reported lines are those of stock in all their test files; ranges of all rules of a language over all of its test files.', '',
  '| language | mode | rules | equal | | ruleid lines | found | ok lines | kept | ranges of stock | found | ranges here | of stock |', '|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|', ...rows, '',
].join('\n');
process.stdout.write(report);
if (values.out !== undefined) writeFileSync(values.out, report);

function subjectsIn(language: SemgrepLanguage): readonly Subject[] {
  const found: Subject[] = [];
  for (const { path, raw } of rawRules(root)) {
    const named = Array.isArray(raw.languages) ? readSemgrepRules({ rules: [{ id: 'x', languages: raw.languages, severity: 'INFO', message: 'm', pattern: 'x' }] }, path).value[0]?.languages : undefined;
    if (named?.includes(language) !== true || 'hisguard' in raw || /^(?:join|extract)$/.test(String(raw.mode))) continue;
    found.push({ number: `r${found.length}`, id: String(raw.id), raw, targets: targetsOf(path, language) });
  }
  return found;
}

/** Siblings of the same stem that stock reads in this language; a YAML file only as `<stem>.test.yaml`. */
function targetsOf(path: string, language: SemgrepLanguage): readonly string[] {
  const stem = basename(path).replace(/\.ya?ml$/, '');
  return readdirSync(join(root, dirname(path)), { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name)
    .filter((name) => name.startsWith(`${stem}.`) && name !== basename(path) && !name.slice(stem.length).startsWith('.fixed.') && (!/\.ya?ml$/.test(name) || /\.test\.ya?ml$/.test(name)))
    .map((name) => join(dirname(path), name)).filter((one) => languagesOfPath(one).includes(language) && isUtf8(readFileSync(join(root, one)))).sort();
}

/** Paths are what a scan selects by; here each rule is asked about its own test files, and as stock reads it, without our extension. */
function asked({ number, raw }: Subject, language: SemgrepLanguage): object {
  return { ...Object.fromEntries(Object.entries(raw).filter(([key]) => key !== 'paths' && key !== 'metadata')), id: number, languages: [language], message: 'm', ...(isRecord(raw.options) && { options: Object.fromEntries(Object.entries(raw.options).filter(([key]) => !OWN_OPTIONS.includes(key))) }) };
}

/** What stock answers, kept while neither rules nor files nor its version change. */
function askStock(language: SemgrepLanguage, subjects: readonly Subject[]): OracleResult {
  const program = oracleProgram();
  const rules = JSON.stringify({ rules: subjects.map((subject) => asked(subject, language)) });
  const targets = [...new Set(subjects.flatMap((subject) => subject.targets))].sort();
  const digest = createHash('sha256').update(SEMGREP_VERSION).update(rules);
  for (const target of targets) digest.update(target).update(readFileSync(join(root, target)));
  const kept = join(HERE, '.cache', 'collection', `${language}-${digest.digest('hex').slice(0, 16)}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as OracleResult;
  mkdirSync(dirname(kept), { recursive: true });
  const folder = mkdtempSync(join(HERE, '.cache', 'collection', 'run-'));
  try {
    writeFileSync(join(folder, 'rules.json'), rules);
    for (const target of targets) {
      mkdirSync(join(folder, 'code', dirname(target)), { recursive: true });
      writeFileSync(join(folder, 'code', target), readFileSync(join(root, target)));
    }
    process.stderr.write(`${language}: asking ${program}\n`);
    const result = runOracle('../rules.json', ['.'], join(folder, 'code'), ['--jobs', '1']);
    writeFileSync(`${kept}.new`, JSON.stringify(result));
    renameSync(`${kept}.new`, kept);
    return result;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compare(language: SemgrepLanguage, subjects: readonly Subject[], stock: OracleResult): readonly Row[] {
  const texts = new Map([...new Set(subjects.flatMap(({ targets }) => targets))].map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  const refused = new Set(stock.errors.flatMap(({ rule_id: rule }) => rule?.split('.').pop() ?? []));
  const rejected = stock.errors.filter(({ rule_id: rule, path }) => rule === undefined && path === undefined);
  for (const { message } of rejected) process.stderr.write(`${language}: ${message ?? ''}\n`);
  const theirs = stockReports(stock, texts);
  const mine = ownReports(language, subjects, texts);
  const rowOf = new Map<string, Row>();
  const byKey = (reports: readonly Report[]): Map<string, Report> => new Map(reports.map((one) => [`${one.number}|${one.path}|${one.start}|${one.end}`, one]));
  const [left, right] = [byKey(theirs), byKey(mine)];
  for (const subject of subjects) {
    if (refused.has(subject.number) || subject.targets.length === 0 || (values.rule !== undefined && values.rule !== subject.id)) continue;
    const mode = typeof subject.raw.mode === 'string' ? subject.raw.mode : 'search';
    const row = rowOf.get(mode) ?? { mode, rules: 0, equal: 0, wanted: 0, found: 0, ok: 0, kept: 0, theirs: 0, mine: 0, both: 0 };
    rowOf.set(mode, row);
    row.rules++;
    let equal = true;
    for (const path of subject.targets) {
      const linesOf = (reports: readonly Report[]): ReadonlySet<number> => new Set(reports.filter((one) => one.number === subject.number && one.path === path).map(({ line }) => line));
      const [stockLines, ownLines] = [linesOf(theirs), linesOf(mine)];
      const marks = readRuleMarks(texts.get(path) ?? '', new Set([subject.id])).marks.filter(({ rule }) => rule === subject.id);
      const marked = (kind: string): ReadonlySet<number> => new Set(marks.filter((mark) => mark.kind === kind).map(({ line }) => line));
      for (const line of marked('ruleid')) if (stockLines.has(line)) { row.wanted++; if (ownLines.has(line)) row.found++; }
      for (const line of marked('ok')) if (!stockLines.has(line)) { row.ok++; if (!ownLines.has(line)) row.kept++; }
      if ([...stockLines].some((line) => !ownLines.has(line)) || [...ownLines].some((line) => !stockLines.has(line))) equal = false;
    }
    if (equal) row.equal++;
    const of = (reports: ReadonlyMap<string, Report>): readonly (readonly [string, Report])[] => [...reports].filter(([, one]) => one.number === subject.number);
    const missed = of(left).filter(([key]) => !right.has(key));
    const added = of(right).filter(([key]) => !left.has(key));
    row.theirs += of(left).length;
    row.mine += of(right).length;
    row.both += of(left).length - missed.length;
    if (values.differences && missed.length + added.length > 0) {
      process.stdout.write(`${equal ? '  ' : '##'} ${language} ${mode} ${subject.number} ${subject.id} (${basename(subject.targets[0] ?? '')}) -${missed.length} +${added.length}\n`);
      const most = values.rule === undefined ? 4 : 100;
      const own = ([, a]: readonly [string, Report], [, b]: readonly [string, Report]): number => Number(subject.targets.includes(b.path)) - Number(subject.targets.includes(a.path));
      for (const [sign, list] of [['-', missed], ['+', added]] as const) for (const [, one] of [...list].sort(own).slice(0, most)) process.stdout.write(`   ${sign} ${show(one, texts)}\n`);
    }
  }
  return [...rowOf.values()];
}

function stockReports(stock: OracleResult, texts: ReadonlyMap<string, string>): readonly Report[] {
  const bytes = new Map([...texts].map(([path, text]) => [path, Buffer.from(text)]));
  return stock.results.map((match) => {
    const path = match.path.replace(/^\.\//, '');
    const unitOf = (offset: number): number => bytes.get(path)?.subarray(0, offset).toString('utf8').length ?? 0;
    return { number: match.check_id.split('.').pop() ?? '', path, start: unitOf(match.start.offset), end: unitOf(match.end.offset), line: match.start.line };
  });
}

function ownReports(language: SemgrepLanguage, subjects: readonly Subject[], texts: ReadonlyMap<string, string>): readonly Report[] {
  const rules = subjects.filter(({ id }) => values.rule === undefined || id === values.rule).flatMap((subject): readonly CompiledRule[] => {
    const read = readSemgrepRules({ rules: [asked(subject, language)] }, subject.id);
    const compiled = read.value.map((rule) => compileSemgrepRule(rule, parsers, subject.id));
    for (const { id, args } of [...read.problems, ...compiled.flatMap(({ problems }) => problems)]) if (values.differences) process.stdout.write(`${language}: ${subject.id}: ${id} ${args?.join(' ') ?? ''}\n`);
    return compiled.flatMap(({ value }) => value ?? []);
  });
  return [...texts].flatMap(([path, text]) => {
    const grammar = language === 'typescript' ? (path.endsWith('.tsx') ? 'tsx' : 'typescript') : codeLanguageOf(language)?.grammars[0];
    const starts = lineStartsOf(text);
    return matchRules(rules, openTarget(text, language, parsers, grammar), parsers).matches.map(({ rule, start, end }) => ({ number: rule, path, start, end, line: positionAt(starts, start).line }));
  });
}

function show({ path, start, end, line }: Report, texts: ReadonlyMap<string, string>): string {
  const text = (texts.get(path) ?? '').slice(start, end);
  return `${basename(path)}:${line} ${JSON.stringify(text.slice(0, 110))}${text.length > 110 ? `…${JSON.stringify(text.slice(-25))}` : ''}`;
}

function showRow(language: SemgrepLanguage, row: Row): string {
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
  return `| ${language} | ${row.mode} | ${row.rules} | ${row.equal} | ${share(row.equal, row.rules)} | ${row.wanted} | ${share(row.found, row.wanted)} | ${row.ok} | ${share(row.kept, row.ok)} | ${row.theirs} | ${share(row.both, row.theirs)} | ${row.mine} | ${share(row.both, row.mine)} |`;
}

function fail(reason: string): never { throw new Error(reason); }

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !bytes.includes(0);
  } catch {
    return false;
  }
}
