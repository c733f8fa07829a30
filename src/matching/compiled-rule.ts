// A rule ready to run: its patterns read in each of its languages, its expressions compiled.
import type { Reading } from './pattern/reading.ts';
import type { RequiredText } from './required/required-text.ts';
import type { RegexSource } from './rule/formula.ts';
import type { SemgrepLanguage } from './rule/languages.ts';
import type { SemgrepRule } from './rule/semgrep-rule.ts';
import type { GenericPattern } from './generic/generic-pattern.ts';
import type { RuleRegex } from './search/rule-regex.ts';

/** What a rule asks of a function that it can match in. Plain data, so that rules carry it to other threads. */
export interface Demands {
  readonly words: RequiredText;
  /** Whether it, or one inside it, has to be given something. */
  readonly parameter: boolean;
}

export type DemandsByLanguage = Readonly<Partial<Record<SemgrepLanguage, Demands>>>;

export interface CompiledRule {
  readonly rule: SemgrepRule;
  /** Readings by language and text of the pattern. */
  readonly patterns: ReadonlyMap<SemgrepLanguage, ReadonlyMap<string, readonly Reading[]>>;
  /** What a text must hold for the rule to match in any of its languages, where that was worked out before. */
  readonly required?: RequiredText;
  /** What it asks of a function, by language, where that was worked out before. */
  readonly demands?: DemandsByLanguage;
  readonly generic: ReadonlyMap<string, GenericPattern>;
  readonly regexes: ReadonlyMap<RegexSource, RuleRegex>;
  /** The expression of `"=~/re/flags"`. */
  readonly regexOf: (source: string, flags: string) => RuleRegex | undefined;
}

/** Whether it sees a file as stock Semgrep does; others have `hisguard_scope`. */
export function isStock({ rule }: CompiledRule): boolean {
  return rule.options.hisguardScope === 'stock';
}
