// `npm run bench:probes [-- <language>[/<sheet>]]`: asks stock Semgrep anew for the golden files of the probe sheets.
import { mkdtempSync, readFileSync, rmSync, writeFileSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { boundOf, probeSheets, type ProbeGolden, type ProbeMatch, type ProbeSheet } from '../test/probes/probe-sheet.ts';
import { columnOfByte } from './byte-columns.ts';
import { runOracle, type OracleMatch, type OracleResult } from './semgrep-oracle.ts';

const sheets = probeSheets(process.argv[2]);
if (sheets.length === 0) {
  process.stderr.write('no such probe sheet\n');
  process.exit(2);
}
for (const sheet of sheets) {
  const golden = goldenOf(sheet);
  writeFileSync(sheet.goldenPath, show(golden));
  const answers = Object.values(golden.rules);
  const lists = answers.flatMap((answer) => ('rejected' in answer ? [] : [answer]));
  process.stdout.write(`${sheet.language}/${sheet.name}: ${answers.length} rules, ${lists.flat().length} matches, ${answers.length - lists.length} rejected, ${lists.filter((one) => one.length === 0).length} without a match\n`);
}

/** A rule that does not fit stock's schema makes it refuse the whole file, so rules named `reject-...` run alone. */
function goldenOf(sheet: ProbeSheet): ProbeGolden {
  const alone = sheet.rules.filter((rule) => rule.id.startsWith('reject-'));
  const results = [sheet.rules.filter((rule) => !alone.includes(rule)), ...alone.map((rule) => [rule])].map((rules) => ({ rules, result: ask(sheet, rules) }));
  const lines = readFileSync(sheet.sourcePath, 'utf8').split('\n');
  const answers = new Map(results.flatMap(({ rules, result }) => rules.map((rule) => [rule.id, answerOf(rule.id, rules.length === 1, result, lines)] as const)));
  return { semgrep: results[0]?.result.version ?? '', date: new Date().toISOString().slice(0, 10), rules: Object.fromEntries(sheet.rules.map(({ id }) => [id, answers.get(id) ?? []])) };
}

function ask(sheet: ProbeSheet, rules: ProbeSheet['rules']): OracleResult {
  const folder = mkdtempSync(join(tmpdir(), 'hisguard-probes-'));
  const source = basename(sheet.sourcePath);
  copyFileSync(sheet.sourcePath, join(folder, source));
  writeFileSync(join(folder, 'rules.json'), JSON.stringify({ rules }));
  const result = runOracle('rules.json', [source], folder);
  rmSync(folder, { recursive: true });
  for (const error of result.errors) if (error.rule_id === undefined && rules.length > 1) process.stderr.write(`${sheet.language}/${sheet.name}: ${error.message ?? error.long_msg ?? ''}\n`);
  return result;
}

function answerOf(id: string, alone: boolean, result: OracleResult, lines: readonly string[]): readonly ProbeMatch[] | { readonly rejected: string } {
  const error = result.errors.find((one) => one.rule_id === id || alone);
  if (error !== undefined) return { rejected: (error.message ?? error.long_msg ?? '').replace(/^Rule parse error in rule [^\n]*\n/, '').replace(/\s+/g, ' ').replace(/ semgrep-core (?:exit code|command).*/, '').trim() };
  return result.results.filter((one) => one.check_id === id).map((one) => toProbeMatch(one, lines)).sort(byRange);
}

function toProbeMatch(match: OracleMatch, lines: readonly string[]): ProbeMatch {
  const place = ({ line, col }: { line: number; col: number }): string => {
    let at = line;
    let column = columnOfByte(lines[line - 1] ?? '', col);
    // What is behind a line's end is in the next.
    for (let length = lines[at - 1]?.length; length !== undefined && column > length + 1; length = lines[at - 1]?.length) {
      column -= length + 1;
      at++;
    }
    return `${at}:${column}`;
  };
  return { range: `${place(match.start)}-${place(match.end)}`, bound: boundOf(match.extra.message), ...(match.extra.fix !== undefined && { fix: match.extra.fix }) };
}

function byRange(a: ProbeMatch, b: ProbeMatch): number {
  const [left, right] = [a, b].map((one) => one.range.split(/[:-]/).map(Number));
  for (let index = 0; index < 4; index++) if (left?.[index] !== right?.[index]) return (left?.[index] ?? 0) - (right?.[index] ?? 0);
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

/** One match a line, so that a change of stock's answers can be read. */
function show(golden: ProbeGolden): string {
  const rules = Object.entries(golden.rules).map(([id, answer]) => {
    if ('rejected' in answer) return `    ${JSON.stringify(id)}: ${JSON.stringify(answer)}`;
    const matches = answer.map((one) => `\n      ${JSON.stringify(one)}`);
    return `    ${JSON.stringify(id)}: [${matches.join(',')}${matches.length > 0 ? '\n    ' : ''}]`;
  });
  return `{\n  "semgrep": "${golden.semgrep}",\n  "date": "${golden.date}",\n  "rules": {\n${rules.join(',\n')}\n  }\n}\n`;
}
