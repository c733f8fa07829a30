// Rules made ready to run: one automaton for all keywords, and who asks for what in which kind of file.
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
/** The one category that is looked for in minified and vendored files, too. */
const KEY_MATERIAL = 'private-key-in-repo';

/** Who asked for a keyword: rules (those with the same keywords share a list of places), an analysis, the reader of suppressions. */
export type Consumer = { readonly list: number } | { readonly analysis: Analysis } | { readonly suppression: true };

/** What runs on files of one kind. */
export interface KindProgram {
  readonly rules: readonly Rule[];
  readonly analyses: readonly Analysis[];
  /** By keyword index of the automaton; undefined where nobody asks for the keyword in files of this kind. */
  readonly consumers: readonly (readonly Consumer[] | undefined)[];
  /** Where the places of a rule's keywords are kept; undefined for a rule without keywords. */
  readonly listOf: ReadonlyMap<Rule, number>;
}

export interface ScanProgram {
  readonly rules: CompiledRules;
  /** Built on first use: who only reduces results needs none. */
  readonly automaton: KeywordAutomaton;
  readonly matchesPath: (rule: Rule, path: string) => boolean;
  /** Rules and analyses of files of `kind`; of minified and vendored files only the rules for key material. */
  readonly forKind: (kind: FileKind, keyMaterialOnly: boolean) => KindProgram;
  readonly ruleById: ReadonlyMap<string, Rule>;
  /** Rules of technique `analysis` by analysis id. */
  readonly analysisRules: ReadonlyMap<string, readonly Rule[]>;
}

/** Rules ready to run under the project's settings: switched-off ones are gone, own vocabulary is added. */
export function prepareProgram(given: CompiledRules, settings: Settings = DEFAULT_SETTINGS): ScanProgram {
  const { off } = settings.rules;
  const rules: CompiledRules = { ...given, vocabularies: { ...given.vocabularies, project: settings.vocabulary } };
  const enabled = rules.rules.filter((rule) => !off.includes(rule.id) && !off.includes(rule.category));
  const keywords = [...new Set([...enabled.flatMap((rule) => rule.keywords), ...ANALYSES.flatMap(lowerKeywords), ...SUPPRESSION_KEYWORDS])];
  const analysisRules = new Map<string, Rule[]>();
  for (const rule of enabled) {
    if (rule.technique !== 'analysis') continue;
    const id = (rule.spec as AnalysisSpec).analysis;
    analysisRules.set(id, [...(analysisRules.get(id) ?? []), rule]);
  }
  let automaton: KeywordAutomaton | undefined;
  const byKind = new Map<string, KindProgram>();
  return {
    rules,
    get automaton() { return (automaton ??= new KeywordAutomaton(keywords)); },
    matchesPath: pathMatcher(),
    forKind: (kind, keyMaterialOnly) => {
      const key = keyMaterialOnly ? `${kind} key material` : kind;
      let program = byKind.get(key);
      if (program === undefined) byKind.set(key, program = kindProgram(kind, enabled, keywords, keyMaterialOnly));
      return program;
    },
    ruleById: new Map(enabled.map((rule) => [rule.id, rule])),
    analysisRules,
  };
}

function lowerKeywords(analysis: Analysis): string[] {
  return analysis.keywords.map((keyword) => keyword.toLowerCase());
}

function kindProgram(kind: FileKind, enabled: readonly Rule[], keywords: readonly string[], keyMaterialOnly: boolean): KindProgram {
  const rules = enabled.filter((rule) => (rule.kinds.length === 0 || rule.kinds.includes(kind) || rule.partialKinds.includes(kind)) && (!keyMaterialOnly || rule.category === KEY_MATERIAL));
  const analyses = keyMaterialOnly ? [] : ANALYSES.filter((analysis) => analysis.kinds?.includes(kind) !== false);
  const indexes = new Map(keywords.map((keyword, index) => [keyword, index]));
  const consumers: (Consumer[] | undefined)[] = keywords.map(() => undefined);
  const ask = (asked: readonly string[], consumer: Consumer): void => {
    for (const keyword of new Set(asked)) {
      const index = indexes.get(keyword);
      if (index !== undefined) (consumers[index] ??= []).push(consumer);
    }
  };
  const listOf = new Map<Rule, number>();
  const lists = new Map<string, number>();
  for (const rule of rules) {
    if (rule.keywords.length === 0) continue;
    const key = rule.keywords.join('\0');
    const known = lists.get(key);
    listOf.set(rule, known ?? lists.size);
    if (known !== undefined) continue;
    ask(rule.keywords, { list: lists.size });
    lists.set(key, lists.size);
  }
  for (const analysis of analyses) ask(lowerKeywords(analysis), { analysis });
  ask(SUPPRESSION_KEYWORDS, { suppression: true });
  return { rules, analyses, consumers, listOf };
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
