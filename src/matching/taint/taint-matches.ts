// All places of a file where the parts of a taint rule match.
import type { CompiledRule } from '../compiled-rule.ts';
import type { Formula } from '../rule/formula.ts';
import type { LabelExpression } from '../rule/label-expression.ts';
import type { TaintSanitizer, TaintSink, TaintSource, TaintSpec } from '../rule/taint-spec.ts';
import { boundOf } from '../search/bindings.ts';
import { evaluateFormula, type Evaluation } from '../search/evaluate-formula.ts';
import { rangeKey } from '../search/range-key.ts';
import type { Range } from '../search/ranges.ts';
import type { Region } from '../search/region.ts';
import { within, type TargetFile } from '../search/target-file.ts';
import { isCertain } from '../search/requirements.ts';
import { filledByCallers } from './passed-parameters.ts';
import { SpecMatches, type SpecMatch } from './spec-match.ts';

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** One end of a way that a propagator opens: taint that arrives at `from` goes on at `to`. */
export interface PropagationEnd {
  /** The same at both ends. */
  readonly propagation: string;
  readonly end: 'from' | 'to';
  readonly bySideEffect: boolean;
  readonly label?: string;
  readonly replaceLabels?: readonly string[];
  readonly requires?: LabelExpression;
}

export interface TaintMatches {
  readonly sources: SpecMatches<TaintSource>;
  readonly sinks: SpecMatches<TaintSink>;
  readonly sanitizers: SpecMatches<TaintSanitizer>;
  /** By the range that is an end of them. */
  readonly propagations: ReadonlyMap<number, readonly PropagationEnd[]>;
}

/**
 * Undefined where there is no source or no sink.
 * @param around where, given the sinks, all else has to be looked for; undefined: everywhere.
 */
export function findTaintMatches(rule: CompiledRule, taint: TaintSpec, file: TargetFile, evaluation: Evaluation, around: (sinks: readonly Extent[]) => Region | undefined): TaintMatches | undefined {
  let near = file;
  const find = (formula: Formula): Range[] => evaluateFormula(rule, formula, near, evaluation);
  let id = 0;
  const all = <Spec extends { readonly formula: Formula }>(specs: readonly Spec[]): SpecMatch<Spec>[] =>
    specs.flatMap((spec) => find(spec.formula).map(({ start, end, bindings }) => ({ id: id++, spec, start, end, bindings })));
  // Stock's free edition does not look at sinks at the exit.
  const sinks = all(taint.sinks.filter((sink) => !sink.atExit));
  if (sinks.length === 0) return undefined;
  near = within(file, around(sinks));
  const sources = filledByCallers(all(taint.sources), rule.rule.options.hisguardCallers, file);
  if (sources.length === 0) return undefined;
  const taken = new Set([...sinks, ...sources].map(({ start, end }) => rangeKey(start, end)));
  // What only may clean cleans nothing.
  const sanitizers = all(taint.sanitizers).filter(isCertain).filter(({ spec, start, end }) => !spec.notConflicting || !taken.has(rangeKey(start, end)));
  return { sources: new SpecMatches(sources), sinks: new SpecMatches(sinks), sanitizers: new SpecMatches(sanitizers), propagations: findPropagations(taint, sinks, find) };
}

function findPropagations(taint: TaintSpec, sinks: readonly SpecMatch<TaintSink>[], find: (formula: Formula) => Range[]): ReadonlyMap<number, readonly PropagationEnd[]> {
  const ends = new Map<number, PropagationEnd[]>();
  const add = (bound: { readonly start: number; readonly end: number }, end: PropagationEnd): void => {
    const key = rangeKey(bound.start, bound.end);
    const known = ends.get(key);
    if (known === undefined) ends.set(key, [end]);
    else known.push(end);
  };
  taint.propagators.forEach((propagator, index) => {
    const { bySideEffect, label, replaceLabels, requires } = propagator;
    for (const { bindings } of find(propagator.formula).filter(isCertain)) {
      const from = boundOf(bindings, propagator.from);
      const to = boundOf(bindings, propagator.to);
      if (from === undefined || to === undefined || from.start < 0 || to.start < 0) continue;
      const propagation = `${String(index)} ${String(from.start)}-${String(from.end)} ${String(to.start)}-${String(to.end)}`;
      const both = { propagation, bySideEffect, ...(label !== undefined && { label }), ...(replaceLabels !== undefined && { replaceLabels }), ...(requires !== undefined && { requires }) };
      add(from, { ...both, end: 'from' });
      add(to, { ...both, end: 'to' });
    }
  });
  for (const sink of sinks) {
    if (!Array.isArray(sink.spec.requires)) continue;
    for (const { metavariable } of sink.spec.requires as readonly { readonly metavariable: string }[]) {
      const bound = boundOf(sink.bindings, metavariable);
      if (bound !== undefined && bound.start >= 0) add(bound, { propagation: propagationToSink(sink, metavariable), end: 'from', bySideEffect: false });
    }
  }
  return ends;
}

/** A sink that asks labels of one of its metavariables takes them from where that stands. */
export function propagationToSink(sink: SpecMatch<TaintSink>, metavariable: string): string {
  return `${String(sink.id)} ${metavariable}`;
}
