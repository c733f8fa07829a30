// Rules made ready to run: one automaton for all keywords, and which rule reads which kind of file.
import picomatch from 'picomatch';
import type { Analysis } from '../analyses/analysis.ts';
import type { FileKind } from '../model/file-kind.ts';
import type { Rule } from '../model/rule.ts';
import type { AnalysisSpec } from '../ruleset/techniques/analysis.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.ts';
import { KeywordAutomaton } from '../ruleset/keyword-automaton.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import { ANALYSES } from './techniques.ts';

/** Keywords that announce a suppression in a comment. */
const SUPPRESSION_KEYWORDS = ['hisguard-ignore', 'nosemgrep'];

/** Who asked for a keyword. */
export type Consumer = { readonly rule: Rule } | { readonly analysis: Analysis } | { readonly suppression: true };

export interface ScanProgram {
  readonly rules: CompiledRules;
  readonly automaton: KeywordAutomaton;
  /** Consumers by keyword index of the automaton. */
  readonly consumers: readonly (readonly Consumer[])[];
  readonly matchesPath: (rule: Rule, path: string) => boolean;
  /** Enabled rules that read files of `kind`. */
  readonly rulesFor: (kind: FileKind) => readonly Rule[];
  readonly ruleById: ReadonlyMap<string, Rule>;
  /** Rules of technique `analysis` by analysis id. */
  readonly analysisRules: ReadonlyMap<string, readonly Rule[]>;
}

/** Rules ready to run under the project's settings: switched-off ones are gone, own vocabulary is added. */
export function prepareProgram(given: CompiledRules, settings: Settings = DEFAULT_SETTINGS): ScanProgram {
  const { off } = settings.rules;
  const rules: CompiledRules = { ...given, vocabularies: { ...given.vocabularies, project: settings.vocabulary } };
  const enabled = rules.rules.filter((rule) => !off.includes(rule.id) && !off.includes(rule.category));
  const consumersByKeyword = new Map<string, Consumer[]>();
  const ask = (keyword: string, consumer: Consumer): void => {
    const list = consumersByKeyword.get(keyword);
    if (list === undefined) consumersByKeyword.set(keyword, [consumer]);
    else list.push(consumer);
  };
  for (const rule of enabled) for (const keyword of rule.keywords) ask(keyword, { rule });
  for (const analysis of ANALYSES) for (const keyword of analysis.keywords) ask(keyword.toLowerCase(), { analysis });
  for (const keyword of SUPPRESSION_KEYWORDS) ask(keyword, { suppression: true });
  const keywords = [...consumersByKeyword.keys()];
  const byKind = new Map<FileKind, readonly Rule[]>();
  const analysisRules = new Map<string, Rule[]>();
  for (const rule of enabled) {
    if (rule.technique !== 'analysis') continue;
    const id = (rule.spec as AnalysisSpec).analysis;
    analysisRules.set(id, [...(analysisRules.get(id) ?? []), rule]);
  }
  return {
    rules,
    automaton: new KeywordAutomaton(keywords),
    consumers: keywords.map((keyword) => consumersByKeyword.get(keyword) ?? []),
    matchesPath: pathMatcher(),
    rulesFor: (kind) => {
      const known = byKind.get(kind) ?? enabled.filter((rule) => rule.kinds.length === 0 || rule.kinds.includes(kind) || rule.partialKinds.includes(kind));
      byKind.set(kind, known);
      return known;
    },
    ruleById: new Map(enabled.map((rule) => [rule.id, rule])),
    analysisRules,
  };
}

function pathMatcher(): (rule: Rule, path: string) => boolean {
  const compiled = new Map<string, (path: string) => boolean>();
  return (rule, path) => {
    if (rule.paths === undefined) return true;
    let matches = compiled.get(rule.id);
    if (matches === undefined) {
      const { include = [], exclude = [] } = rule.paths;
      const included = include.length === 0 ? () => true : picomatch([...include], { dot: true, nocase: true });
      const excluded = exclude.length === 0 ? () => false : picomatch([...exclude], { dot: true, nocase: true });
      matches = (one) => included(one) && !excluded(one);
      compiled.set(rule.id, matches);
    }
    return matches(path);
  };
}
