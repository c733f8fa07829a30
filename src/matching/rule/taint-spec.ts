// What a taint rule declares: where values come from, where they must not go, and what stops or carries them on the way.
import type { Formula } from './formula.ts';
import type { LabelExpression } from './label-expression.ts';
import type { RulePath } from './rule-path.ts';

export interface TaintSpec {
  readonly sources: readonly TaintSource[];
  readonly sinks: readonly TaintSink[];
  readonly sanitizers: readonly TaintSanitizer[];
  readonly propagators: readonly TaintPropagator[];
}

/** The label of a source that names none. */
export const DEFAULT_LABEL = '__SOURCE__';
/** The label of parameters that callers fill (`hisguard_callers`); to stock one that no sink asks for. */
export const PASSED_LABEL = 'PASSED';

export interface TaintSource {
  readonly at: RulePath;
  readonly formula: Formula;
  /** `false` (the default): every expression inside a match is a source, too. */
  readonly exact: boolean;
  /** `yes`: what matches is tainted from there on, as by an assignment; `only`: and the match itself is not. */
  readonly bySideEffect: 'no' | 'yes' | 'only';
  /** The taint belongs to the flow of control after the match, not to a value. */
  readonly control: boolean;
  readonly label: string;
  /** Holds of the labels that the matched expression has already; always, where absent. */
  readonly requires?: LabelExpression;
}

export interface TaintSink {
  readonly at: RulePath;
  readonly formula: Formula;
  /** `true` (the default): only the matched range itself is the sink; `false`: any expression inside. */
  readonly exact: boolean;
  /** The labels that must arrive; a list asks each for what one metavariable is bound to. Absent: the default label. */
  readonly requires?: LabelExpression | readonly { readonly metavariable: string; readonly labels: LabelExpression }[];
  readonly atExit: boolean;
}

export interface TaintSanitizer {
  readonly at: RulePath;
  readonly formula: Formula;
  readonly exact: boolean;
  /** What matches is clean from there on. */
  readonly bySideEffect: boolean;
  /** A range that is also a source, sink or propagator stays that. */
  readonly notConflicting: boolean;
}

export interface TaintPropagator {
  readonly at: RulePath;
  readonly formula: Formula;
  /** Metavariables with their `$`. */
  readonly from: string;
  readonly to: string;
  readonly bySideEffect: boolean;
  readonly label?: string;
  readonly replaceLabels?: readonly string[];
  readonly requires?: LabelExpression;
}
