// What a Semgrep rule asks for, as a tree: patterns, how they are joined, and conditions on what they bind.
import type { ComparisonExpression } from './comparison-expression.ts';
import type { SemgrepLanguage } from './languages.ts';
import type { RulePath } from './rule-path.ts';

/** A regular expression of a rule: as it was written (PCRE2), and where. `readRegex` makes it ready to run; that it can be is checked when the rule is read. */
export interface RegexSource {
  readonly source: string;
  readonly at: RulePath;
}

/** What every node of a formula may carry; in the older syntax only `all` (that is, `patterns`) does. */
interface Qualified {
  readonly at: RulePath;
  /** All of them must hold for a match to stay; in the order of the rule. */
  readonly conditions: readonly Condition[];
  /** Each list: the match becomes the text that each of these is bound to, one match per name. Several lists: their ranges intersect, from left to right. */
  readonly focus: readonly (readonly string[])[];
  /** Binds the matched range to a metavariable (`as:`). */
  readonly as?: string;
  /** Overrides the rule's `fix` for matches of this node. */
  readonly fix?: string;
}

export type Formula =
  | (Qualified & { readonly kind: 'pattern'; readonly text: string })
  | (Qualified & { readonly kind: 'regex'; readonly regex: RegexSource })
  /** Ranges of the positive parts are intersected with equal bindings; `inside` only keeps what lies within; `not` removes. In a condition of kind `formula` all parts may be `not`: then the bound text itself is the range. */
  | (Qualified & { readonly kind: 'all'; readonly parts: readonly Formula[] })
  | (Qualified & { readonly kind: 'any'; readonly parts: readonly Formula[] })
  /** Removes ranges that its formula matches (equal range); around an `inside`: ranges that lie within. Only as a part of `all`. */
  | (Qualified & { readonly kind: 'not'; readonly part: Formula })
  | (Qualified & { readonly kind: 'inside'; readonly part: Formula })
  /** Joined by its bindings alone, wherever in the file it matches. */
  | (Qualified & { readonly kind: 'anywhere'; readonly part: Formula });

/** A test of what a match bound. Metavariable names are written with their `$` (`$X`, `$...ARGS`, `$1`). */
export type Condition =
  | { readonly kind: 'regex'; readonly at: RulePath; readonly metavariable: string; readonly regex: RegexSource; readonly constantPropagation: boolean }
  /** The formula must match inside the bound text; with `language` the text is read anew in that language. */
  | { readonly kind: 'formula'; readonly at: RulePath; readonly metavariable: string; readonly language?: SemgrepLanguage; readonly formula: Formula }
  /** `metavariable`, where given, must be bound; `strip` removes quotes, `base` says how its digits are read. */
  | { readonly kind: 'comparison'; readonly at: RulePath; readonly metavariable?: string; readonly expression: ComparisonExpression; readonly strip: boolean; readonly base?: number }
  | { readonly kind: 'type'; readonly at: RulePath; readonly metavariable: string; readonly types: readonly string[] }
  | { readonly kind: 'analysis'; readonly at: RulePath; readonly metavariable: string; readonly analyzer: Analyzer };

export type Analyzer = 'entropy' | 'redos' | { readonly kind: 'entropy_v2'; readonly mode: 'lax' | 'default' | 'strict' };
