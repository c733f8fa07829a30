// What matching one pattern against one file needs at hand.
import type { Code } from '../code/code.ts';
import type { LanguageTraits } from '../languages/code-language.ts';
import type { RuleOptions } from '../rule/rule-options.ts';
import type { Bindings } from './bindings.ts';
import type { PatternKnowledge } from './known-bindings.ts';
import type { RuleRegex } from './rule-regex.ts';

/** Called for every way in which something matches. */
export type Found = (bindings: Bindings | undefined) => void;

export interface MatchContext {
  readonly text: string;
  readonly options: RuleOptions;
  readonly traits: LanguageTraits;
  /** Compiled expressions of `"=~/re/"`. */
  readonly regexOf: (source: string, flags: string) => RuleRegex | undefined;
  readonly match: (context: MatchContext, pattern: Code, target: Code, bindings: Bindings | undefined, found: Found) => void;
  /** What metavariables of the pattern stand for in matches that are of use. */
  readonly known?: PatternKnowledge | undefined;
  /** Steps left; matching stops quietly at 0, which the caller reports. */
  readonly budget: { steps: number };
}
