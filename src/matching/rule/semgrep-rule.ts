// A Semgrep rule after reading: checked and typed, its patterns not yet compiled.
import type { Level } from '../../model/rule.ts';
import type { Formula } from './formula.ts';
import type { SemgrepLanguage } from './languages.ts';
import type { RuleOptions } from './rule-options.ts';
import type { RulePath } from './rule-path.ts';
import type { TaintSpec } from './taint-spec.ts';

export interface SemgrepRule {
  readonly id: string;
  /** Place of the rule in its file. */
  readonly at: RulePath;
  /** Those that this engine runs, in the order of the rule, without repetition. */
  readonly languages: readonly SemgrepLanguage[];
  readonly level: Level;
  /** As written; `$X` and `value($X)` are filled in per match. */
  readonly message: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly paths: RulePaths;
  readonly options: RuleOptions;
  readonly body: { readonly mode: 'search'; readonly formula: Formula } | { readonly mode: 'taint'; readonly taint: TaintSpec };
  /** Replaces the match; metavariables are filled in. White space around it is no part of it, as in stock. */
  readonly fix?: string;
  readonly fixRegex?: FixRegex;
}

/** Globs as Semgrep reads them: without a slash they name a file or folder at any depth. */
export interface RulePaths {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export interface FixRegex {
  readonly at: RulePath;
  /** PCRE2, as written. */
  readonly regex: string;
  /** `\1` stands for a group. */
  readonly replacement: string;
  /** At most this many replacements; all, where absent. */
  readonly count?: number;
}
