// All keywords that anybody asks for, numbered, with the automaton that finds them.
import { EMBEDDING_WORDS } from '../configuration/embedded-files.ts';
import type { Analysis } from '../analyses/analysis.ts';
import { NO_OWN_WORDS, type OwnWords } from '../model/own-words.ts';
import type { Rule } from '../model/rule.ts';
import { NOTHING_REQUIRED, type RequiredText, type RequiredWord } from '../matching/required/required-text.ts';
import type { CheckedRule } from '../ruleset/checked-rule.ts';
import { KeywordAutomaton, type Keyword } from '../ruleset/keyword-automaton.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import { readNominalAddresses } from '../ruleset/vocabularies/nominal-addresses.ts';
import { ANALYSES } from './techniques.ts';

/** Keywords that announce a suppression in a comment. */
export const SUPPRESSION_KEYWORDS = ['hisguard-ignore', 'nosemgrep'];

type Form = 'caseless' | 'exact' | 'mark' | 'exact mark' | 'whole mark' | 'exact whole mark';

export class KeywordTable {
  readonly keywords: Keyword[] = [];
  readonly nominalAddresses: readonly string[];
  readonly automaton: KeywordAutomaton;
  readonly #own: OwnWords;
  readonly #indexes = new Map<string, number>();

  /** @param enabled the rules in force. */
  constructor(rules: CompiledRules, enabled: readonly CheckedRule[]) {
    this.#own = rules.own ?? NO_OWN_WORDS;
    const addresses = rules.vocabularies['nominal-addresses'];
    this.nominalAddresses = addresses === undefined ? [] : readNominalAddresses(addresses).value;
    const seen = new Set<RequiredText>();
    for (const rule of enabled) {
      this.ofRule(rule);
      if (rule.technique === 'pattern') for (const { required } of rule.spec.parts) this.#markAll(required ?? NOTHING_REQUIRED, seen);
      if (rule.technique === 'configuration') for (const { words } of rule.spec.text) for (const word of words.flat()) this.indexOf('mark', word);
    }
    for (const word of Object.values(EMBEDDING_WORDS).flat()) this.indexOf('mark', word);
    for (const analysis of ANALYSES) this.ofAnalysis(analysis);
    for (const word of [...SUPPRESSION_KEYWORDS, ...this.nominalAddresses]) this.indexOf('caseless', word);
    this.automaton = new KeywordAutomaton(this.keywords);
  }

  ofRule(rule: Rule): readonly number[] {
    return [...rule.keywords.map((keyword) => this.indexOf('caseless', keyword)), ...(rule.exactKeywords ?? []).map((keyword) => this.indexOf('exact', keyword))];
  }

  ofAnalysis(analysis: Analysis): readonly number[] {
    return [...analysis.keywords, ...analysis.ownKeywords?.(this.#own) ?? []].map((keyword) => this.indexOf('caseless', keyword.toLowerCase()));
  }

  /** @param seen what rules share is looked at once. */
  #markAll(required: RequiredText, seen: Set<RequiredText>): void {
    if (seen.has(required)) return;
    seen.add(required);
    if ('word' in required) this.markOf(required);
    else for (const part of 'all' in required ? required.all : required.any) this.#markAll(part, seen);
  }

  markOf({ word, exact, whole }: RequiredWord): number {
    return this.indexOf(`${exact ? 'exact ' : ''}${whole ? 'whole ' : ''}mark`, word);
  }

  /** The number of a keyword, given on first use; only those of the constructor are searched for. */
  indexOf(form: Form, text: string): number {
    const key = `${form} ${text}`;
    let index = this.#indexes.get(key);
    if (index === undefined) {
      index = this.keywords.push({ text, exact: form.startsWith('exact'), whole: form.includes('whole'), mark: form.endsWith('mark') }) - 1;
      this.#indexes.set(key, index);
    }
    return index;
  }
}
