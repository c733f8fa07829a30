// A rule with the part that belongs to its technique. The part is checked once, where the rule's file is read; from there on who knows the technique knows the part.
import type { Rule, Technique } from '../model/rule.ts';
import type { AnalysisSpec } from './techniques/analysis.ts';
import type { ConfigurationSpec } from './techniques/configuration-spec.ts';
import type { PatternSpec } from './techniques/pattern.ts';
import type { PersonalDataSpec } from './techniques/personal-data.ts';
import type { SecretSpec } from './techniques/secret.ts';

/** What each technique declares. */
export interface SpecByTechnique {
  readonly analysis: AnalysisSpec;
  readonly configuration: ConfigurationSpec;
  readonly pattern: PatternSpec;
  readonly 'personal-data': PersonalDataSpec;
  readonly secret: SecretSpec;
}

export interface RuleOf<T extends Technique> extends Rule {
  readonly technique: T;
  readonly spec: SpecByTechnique[T];
}

/** A rule of any technique; `technique` says which. */
export type CheckedRule = { readonly [T in Technique]: RuleOf<T> }[Technique];

/** A test for `filter` and its like. */
export function isOfTechnique<T extends Technique>(technique: T): (rule: CheckedRule) => rule is CheckedRule & RuleOf<T> {
  return (rule): rule is CheckedRule & RuleOf<T> => rule.technique === technique;
}
