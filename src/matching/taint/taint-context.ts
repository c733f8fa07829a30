// What walking one function for one taint rule needs at hand.
import type { Code } from '../code/code.ts';
import type { FlowTraits } from '../languages/code-language.ts';
import type { RuleOptions } from '../rule/rule-options.ts';
import type { TaintSink } from '../rule/taint-spec.ts';
import type { BestMatches } from './best-matches.ts';
import type { Value } from './shape.ts';
import type { SpecMatch } from './spec-match.ts';
import type { TaintMatches } from './taint-matches.ts';
import type { TaintState } from './taint-state.ts';
import type { Taints } from './taints.ts';

/** A sink that taint reaches. */
export type TaintReport = (sink: SpecMatch<TaintSink>, taints: Taints) => void;

export interface TaintContext {
  readonly options: RuleOptions;
  readonly traits: FlowTraits;
  readonly matches: TaintMatches;
  readonly best: BestMatches;
  /** What holds where the walk is; exchanged where ways part and meet. */
  state: TaintState;
  readonly report: TaintReport;
  /** The value of an expression; what it does is done to `state`. */
  readonly evaluate: (context: TaintContext, node: Code) => Value;
  /** Walks the body of a function that stands in an expression, and gives what holds at its end. */
  readonly walkFunction: (context: TaintContext, code: Code) => TaintState;
  /** With `hisguard_scope`: walks the function of the file that a call runs; undefined where that is not known. */
  readonly walkCall?: (context: TaintContext, call: Code, given: ReadonlyMap<Code, Value>) => Value | undefined;
  /** What the function gave back so far. */
  returned: Value;
  /** Steps left; the walk stops quietly at 0, which the caller reports. */
  readonly budget: { steps: number };
}
