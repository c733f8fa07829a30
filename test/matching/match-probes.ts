// Runs our engine over a probe sheet and says where it differs from stock's golden answers.
import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { compileSemgrepRule } from '../../src/matching/compile-semgrep-rule.ts';
import { interpolate } from '../../src/matching/interpolate.ts';
import { matchRules, openTarget } from '../../src/matching/match-rules.ts';
import { semgrepLanguageOf } from '../../src/matching/rule/languages.ts';
import { readSemgrepRules } from '../../src/matching/rule/read-semgrep-rules.ts';
import type { Parsers } from '../../src/syntax/parsers.ts';
import { boundOf, type ProbeGolden, type ProbeMatch, type ProbeSheet } from '../probes/probe-sheet.ts';

export interface ProbeDifference {
  readonly rule: string;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

/** All rules of a sheet whose answers are not stock's. */
export function compareSheet(sheet: ProbeSheet, parsers: Parsers): ProbeDifference[] {
  const golden = JSON.parse(readFileSync(sheet.goldenPath, 'utf8')) as ProbeGolden;
  const text = readFileSync(sheet.sourcePath, 'utf8');
  const language = semgrepLanguageOf(sheet.language) ?? 'generic';
  const target = openTarget(text, language, parsers, sheet.sourcePath.endsWith('.ts') ? 'typescript' : undefined);
  return sheet.rules.flatMap((raw) => {
    const expected = golden.rules[raw.id];
    if (expected === undefined) return [];
    const { value } = readSemgrepRules({ rules: [raw] }, stringify(raw.id));
    const compiled = value[0] && compileSemgrepRule(value[0], parsers, 'probe').value;
    const wanted = Array.isArray(expected) ? (expected as readonly ProbeMatch[]).map((match) => lineOf(match)) : ['rejected'];
    const message = String((raw as { message?: unknown }).message);
    const got = compiled === undefined ? ['rejected'] : matchRules([compiled], target, parsers).matches.map((match) => {
      const bound = boundOf(interpolate(message, match.bindings, text));
      return lineOf({ range: rangeOf(text, match.start, match.end), bound, ...(match.fix !== undefined && { fix: match.fix }) });
    });
    const missing = wanted.filter((line) => !got.includes(line));
    const extra = got.filter((line) => !wanted.includes(line));
    return missing.length + extra.length === 0 ? [] : [{ rule: raw.id, missing, extra }];
  });
}

function lineOf({ range, bound, fix }: ProbeMatch): string {
  const bindings = Object.entries(bound).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => `${name}=${text}`).join(' ');
  return `${range} ${bindings}${fix === undefined ? '' : ` => ${fix}`}`.trim();
}

function rangeOf(text: string, start: number, end: number): string {
  return `${placeOf(text, start)}-${placeOf(text, end)}`;
}

function placeOf(text: string, at: number): string {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return `${String(line)}:${String(at - before.lastIndexOf('\n'))}`;
}

