// Rules made ready to run: one automaton for all keywords, and who asks for what in which kind of file.
import { EMBEDDING_WORDS } from '../configuration/embedded-files.ts';
import type { Analysis } from '../analyses/analysis.ts';
import type { FileKind } from '../model/file-kind.ts';
import type { Rule } from '../model/rule.ts';
import { isNothing, type RequiredText } from '../matching/required/required-text.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.ts';
import type { KeywordAutomaton } from '../ruleset/keyword-automaton.ts';
import type { CheckedRule, RuleOf } from '../ruleset/checked-rule.ts';
import { pathFilter, pathGlobs } from '../ruleset/path-globs.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import { requiredOfKind } from '../ruleset/techniques/pattern.ts';
import { neededWords, requiredWords } from '../ruleset/techniques/words-in-code.ts';
import type { Parsers } from '../syntax/parsers.ts';
import { KeywordTable, SUPPRESSION_KEYWORDS } from './keyword-table.ts';
import { toMarkTest, type MarkTest } from './mark-test.ts';
import { ANALYSES } from './techniques.ts';

/** The one category that is looked for in minified and vendored files, too. */
const KEY_MATERIAL = 'private-key-in-repo';

/**
 * Who asked for a keyword: rules (those with the same keywords share a list of places), an analysis, the reader of suppressions.
 * `silences`: an address that only names something, so that its scheme does not count.
 */
export type Consumer = { readonly list: number; readonly scheme: boolean } | { readonly analysis: Analysis } | { readonly suppression: true } | { readonly silences: true };

/** What runs on files of one kind. */
export interface KindProgram {
  readonly rules: readonly CheckedRule[];
  readonly analyses: readonly Analysis[];
  /** By keyword index of the automaton; undefined where nobody asks for the keyword in files of this kind. */
  readonly consumers: readonly (readonly Consumer[] | undefined)[];
  /** Where the places of a rule's keywords are kept; undefined for a rule without keywords. */
  readonly listOf: ReadonlyMap<Rule, number>;
  /** What a file must hold for a rule; a rule that can match without is left out. */
  readonly needs: ReadonlyMap<Rule, MarkTest>;
  /** The same for a part of a rule. */
  readonly testOf: (required: RequiredText) => MarkTest;
  /** Says of a path whether the rule names it; only of rules that name files. */
  readonly isNamed: ReadonlyMap<Rule, (path: string) => boolean>;
  /** Marks of which one must occur for the file to keep other files. */
  readonly embedding: readonly number[];
}

export interface ScanProgram {
  readonly rules: CompiledRules;
  /** Built on first use: who only reduces results needs none. */
  readonly automaton: KeywordAutomaton;
  readonly matchesPath: (rule: Rule, path: string) => boolean;
  /** Rules and analyses of files of `kind`; of minified and vendored files only the rules for key material. */
  readonly forKind: (kind: FileKind, keyMaterialOnly: boolean) => KindProgram;
  /** Opened when a rule first needs code. */
  readonly parsers: () => Parsers | undefined;
  readonly ruleById: ReadonlyMap<string, Rule>;
  /** Rules of technique `analysis` by analysis id. */
  readonly analysisRules: ReadonlyMap<string, readonly RuleOf<'analysis'>[]>;
}

/**
 * Rules ready to run under the project's settings: switched-off ones are gone, own vocabulary is added.
 * @param parsers asked only where a rule needs code.
 */
export function prepareProgram(given: CompiledRules, settings: Settings = DEFAULT_SETTINGS, parsers: () => Parsers | undefined = () => undefined): ScanProgram {
  const { off } = settings.rules;
  const rules: CompiledRules = { ...given, own: settings.vocabulary };
  const enabled = rules.rules.filter((rule) => ![rule.id, rule.category, ...rule.formerIds].some((name) => off.includes(name)));
  const analysisRules = new Map<string, RuleOf<'analysis'>[]>();
  for (const rule of enabled) {
    if (rule.technique !== 'analysis') continue;
    const id = rule.spec.analysis;
    analysisRules.set(id, [...(analysisRules.get(id) ?? []), rule]);
  }
  const analyses = ANALYSES.filter(({ servesOnly }) => servesOnly === undefined || servesOnly.some((id) => analysisRules.has(id)));
  let keywords: KeywordTable | undefined;
  const table = (): KeywordTable => (keywords ??= new KeywordTable(rules, enabled));
  const byKind = new Map<string, KindProgram>();
  return {
    rules,
    get automaton() { return table().automaton; },
    matchesPath: pathMatcher(),
    forKind: (kind, keyMaterialOnly) => {
      const key = keyMaterialOnly ? `${kind} key material` : kind;
      let program = byKind.get(key);
      if (program === undefined) byKind.set(key, program = kindProgram(kind, enabled, analyses, table(), keyMaterialOnly));
      return program;
    },
    parsers,
    ruleById: new Map(enabled.map((rule) => [rule.id, rule])),
    analysisRules,
  };
}

function kindProgram(kind: FileKind, enabled: readonly CheckedRule[], asked: readonly Analysis[], table: KeywordTable, keyMaterialOnly: boolean): KindProgram {
  const rules = enabled.filter((rule) => (rule.kinds.length === 0 || rule.kinds.includes(kind) || rule.partialKinds.includes(kind)) && (!keyMaterialOnly || rule.category === KEY_MATERIAL));
  const analyses = keyMaterialOnly ? [] : asked.filter((analysis) => analysis.kinds?.includes(kind) !== false);
  const consumers: (Consumer[] | undefined)[] = table.keywords.map(() => undefined);
  const ask = (indexes: readonly number[], consumer: Consumer): void => { for (const index of new Set(indexes)) (consumers[index] ??= []).push(consumer); };
  const listOf = new Map<Rule, number>();
  const lists = new Map<string, number>();
  const needs = new Map<Rule, MarkTest>();
  const tests = new Map<RequiredText, MarkTest>();
  const testOf = (required: RequiredText): MarkTest => {
    let test = tests.get(required);
    if (test === undefined) tests.set(required, test = toMarkTest(required, (word) => table.markOf(word), testOf));
    return test;
  };
  for (const rule of rules) {
    const required = requiredOf(rule, kind);
    if (required !== undefined && !isNothing(required)) needs.set(rule, testOf(required));
    const own = table.ofRule(rule);
    if (own.length === 0) continue;
    const key = own.join();
    const known = lists.get(key);
    listOf.set(rule, known ?? lists.size);
    if (known !== undefined) continue;
    for (const index of own) ask([index], { list: lists.size, scheme: /^[a-z]*:\/\/$/.test(table.keywords[index]?.text ?? '') });
    lists.set(key, lists.size);
  }
  for (const analysis of analyses) ask(table.ofAnalysis(analysis), { analysis });
  ask(SUPPRESSION_KEYWORDS.map((word) => table.indexOf('caseless', word)), { suppression: true });
  for (const address of table.nominalAddresses) ask([table.indexOf('caseless', address)], { silences: true });
  const embedding = keyMaterialOnly ? [] : (EMBEDDING_WORDS[kind] ?? []).map((word) => table.indexOf('mark', word));
  const isNamed = new Map(rules.flatMap((rule) => (rule.files === undefined ? [] : [[rule, pathGlobs(rule.files)] as const])));
  return { rules, analyses, consumers, listOf, needs, testOf, isNamed, embedding };
}

function requiredOf(rule: CheckedRule, kind: FileKind): RequiredText | undefined {
  if (rule.technique === 'pattern') return requiredOfKind(rule.spec, kind);
  if (rule.technique !== 'configuration') return undefined;
  const alternatives = neededWords(rule.spec, kind);
  return alternatives && { any: alternatives.map(requiredWords) };
}

function pathMatcher(): (rule: Rule, path: string) => boolean {
  const compiled = new Map<string, (path: string) => boolean>();
  return (rule, path) => {
    if (rule.paths === undefined) return true;
    let matches = compiled.get(rule.id);
    if (matches === undefined) compiled.set(rule.id, matches = pathFilter(rule.paths.include ?? [], rule.paths.exclude ?? []));
    return matches(path);
  };
}
