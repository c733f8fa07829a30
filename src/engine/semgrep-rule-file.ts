// A file of Semgrep rules opened by itself, outside a project: what the rule harness and comparisons with stock run.
import { compileSemgrepRule } from '../matching/compile-semgrep-rule.ts';
import type { CompiledRule } from '../matching/compiled-rule.ts';
import { matchRules, openTarget } from '../matching/match-rules.ts';
import { languagesForNamedFile } from '../matching/rule/target-languages.ts';
import type { SemgrepLanguage } from '../matching/rule/languages.ts';
import { readSemgrepRules } from '../matching/rule/read-semgrep-rules.ts';
import type { LineOf } from '../matching/rule/rule-path.ts';
import type { Outcome } from '../model/problem.ts';
import type { Parsers } from '../syntax/parsers.ts';

/** A match in offsets of the text (UTF-16 code units, the end exclusive). */
export interface SemgrepMatch {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly fix?: string;
}

export interface SemgrepRuleFile {
  /** Rules that run, in the order of the file. */
  readonly rules: readonly { readonly id: string; readonly languages: readonly SemgrepLanguage[] }[];
  /** Matches of all rules in a text named to them, in every language that reads it; without repetition. Rules cut short by limits in `cut`. */
  readonly match: (path: string, text: string) => { readonly matches: readonly SemgrepMatch[]; readonly cut: readonly string[] };
}

/** @param document the parsed YAML; @param file its path, for problems. Every rule that does not run has its problem. */
export function openSemgrepRuleFile(document: unknown, file: string, parsers: Parsers, lineOf?: LineOf): Outcome<SemgrepRuleFile> {
  const read = readSemgrepRules(document, file, lineOf);
  const compiled = read.value.map((rule) => compileSemgrepRule(rule, parsers, file, lineOf));
  const rules = compiled.flatMap(({ value }) => value ?? []);
  return {
    value: { rules: rules.map(({ rule }) => ({ id: rule.id, languages: rule.languages })), match: (path, text) => matchFile(rules, path, text, parsers) },
    problems: [...read.problems, ...compiled.flatMap(({ problems }) => problems)],
  };
}

function matchFile(rules: readonly CompiledRule[], path: string, text: string, parsers: Parsers): ReturnType<SemgrepRuleFile['match']> {
  const matches = new Map<string, SemgrepMatch>();
  const cut = new Set<string>();
  const wanted = new Map<SemgrepLanguage, CompiledRule[]>();
  for (const rule of rules) for (const language of languagesForNamedFile(path, rule.rule.languages)) wanted.set(language, [...(wanted.get(language) ?? []), rule]);
  for (const [language, asked] of wanted) {
    // `<T>x` is a cast in .ts and an element in .tsx.
    const target = language === 'typescript' ? openTarget(text, language, parsers, path.endsWith('.tsx') ? 'tsx' : 'typescript') : openTarget(text, language, parsers);
    const result = matchRules(asked, target, parsers);
    for (const { rule, start, end, fix } of result.matches) matches.set(`${rule} ${start} ${end} ${fix ?? ''}`, { rule, start, end, ...(fix !== undefined && { fix }) });
    for (const rule of result.cut) cut.add(rule);
  }
  return { matches: [...matches.values()], cut: [...cut] };
}
