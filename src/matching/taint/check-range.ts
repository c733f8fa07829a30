// What the parts of a rule say of one piece of code: that it is clean, a source, an end of a propagation, a sink.
import { labelsHold } from '../rule/label-expression.ts';
import { DEFAULT_LABEL, type TaintSanitizer, type TaintSink, type TaintSource } from '../rule/taint-spec.ts';
import { rangeKey } from '../search/range-key.ts';
import type { Place } from './places.ts';
import { taintsThroughout, type Value } from './shape.ts';
import type { PartialMatch, SpecMatch } from './spec-match.ts';
import type { TaintContext } from './taint-context.ts';
import { propagationToSink } from './taint-matches.ts';
import { labelsOf, NO_TAINTS, relabelled, taintsOfSources, unite, type SourceMatch, type Taints } from './taints.ts';

export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Sanitizers that hold for the piece. */
export function sanitizersOf({ matches, best }: TaintContext, piece: Piece): readonly PartialMatch<TaintSanitizer>[] {
  return matches.sanitizers.around(piece).filter((one) => !one.match.spec.exact || best.isBest(one, piece));
}

export function isSanitized(context: TaintContext, piece: Piece): boolean {
  return sanitizersOf(context, piece).length > 0;
}

/** Sources that hold for the piece as a value. */
function sourcesOf({ matches, best }: TaintContext, piece: Piece): readonly PartialMatch<TaintSource>[] {
  return matches.sources.around(piece).filter((one) => one.match.spec.bySideEffect !== 'only' && (!one.match.spec.exact || best.isBest(one, piece)));
}

/** The taints that these sources give, those of the flow of control set apart. */
function taintsOf(context: TaintContext, sources: readonly SourceMatch[], incoming: Taints): Taints {
  if (sources.length === 0) return NO_TAINTS;
  const { state } = context;
  state.control = unite(state.control, taintsOfSources(sources.filter(({ spec }) => spec.control), state.control));
  return taintsOfSources(sources.filter(({ spec }) => !spec.control), incoming);
}

/** The taints of a place that is a source; by side effect it stays tainted. */
export function taintsOfPlace(context: TaintContext, piece: Piece, place: Place | undefined, incoming: Taints): Taints {
  const found = context.matches.sources.around(piece).filter((one) => (one.match.spec.bySideEffect === 'only' ? one.isWhole : !one.match.spec.exact || context.best.isBest(one, piece)));
  if (found.length === 0) return NO_TAINTS;
  const pick = (keep: (one: PartialMatch<TaintSource>) => boolean): Taints => taintsOf(context, found.filter(keep).map((one) => one.match), incoming);
  const only = pick(({ match }) => match.spec.bySideEffect === 'only');
  const lasting = pick(({ match, isWhole }) => match.spec.bySideEffect === 'yes' && isWhole);
  const passing = pick(({ match, isWhole }) => match.spec.bySideEffect === 'no' || (match.spec.bySideEffect === 'yes' && !isWhole));
  if (place !== undefined) context.state.add(place, { taints: unite(only, lasting), shape: undefined });
  return unite(lasting, passing);
}

/** The taints of a parameter's name, before anything runs. */
export function taintsOfParameter(context: TaintContext, piece: Piece): Taints {
  return taintsOf(context, context.matches.sources.around(piece).map((one) => one.match), NO_TAINTS);
}

/** Takes up what goes on elsewhere and lays down what comes from elsewhere. @returns what came. */
export function propagate(context: TaintContext, piece: Piece, place: Place | undefined, value: Value): Taints {
  const ends = context.matches.propagations.get(rangeKey(piece.start, piece.end));
  if (ends === undefined) return NO_TAINTS;
  const taints = taintsThroughout(value);
  let arrived = NO_TAINTS;
  for (const { end, propagation, requires, label, replaceLabels } of ends) {
    if (end !== 'from' || (requires !== undefined && !labelsHold(requires, labelsOf(taints)))) continue;
    context.state.takeUp(propagation, label === undefined ? taints : relabelled(taints, label, replaceLabels));
  }
  for (const { end, propagation, bySideEffect } of ends) {
    if (end !== 'to') continue;
    const laid = context.state.layDown(propagation);
    if (bySideEffect && place !== undefined) {
      context.state.add(place, { taints: laid, shape: undefined });
      context.state.expect(propagation, place);
    }
    arrived = unite(arrived, laid);
  }
  return arrived;
}

/** Sources, propagations and sinks of an expression that names no place. */
export function checkWhole(context: TaintContext, piece: Piece, value: Value): Value {
  const own = taintsOf(context, sourcesOf(context, piece).map((one) => one.match), value.taints);
  const before = unite(value.taints, own);
  const taints = unite(before, propagate(context, piece, undefined, { taints: before, shape: value.shape }));
  const checked = { taints, shape: value.shape };
  checkSinks(context, piece, checked);
  return checked;
}

/** Reports the sinks that the piece is, where the value is tainted. */
export function checkSinks(context: TaintContext, piece: Piece, value: Value, keep: (sink: TaintSink) => boolean = () => true): void {
  const sinks = context.matches.sinks.around(piece);
  if (sinks.length === 0) return;
  reportSinks(context, sinks.filter((one) => keep(one.match.spec) && context.best.isBest(one, piece)), taintsThroughout(value));
}

/** Sinks that are the piece and no more: a part of a longer name is no sink because the whole is. */
export function checkExactSinks(context: TaintContext, piece: Piece, taints: Taints): void {
  reportSinks(context, context.matches.sinks.around(piece).filter((one) => one.isWhole), taints);
}

export function reportSinks(context: TaintContext, sinks: readonly PartialMatch<TaintSink>[], data: Taints): void {
  if (sinks.length === 0) return;
  const taints = unite(data, context.state.control);
  for (const { match } of sinks) {
    const held = requirementsHold(context, match, taints);
    if (taints.size > 0 && held !== undefined) context.report(match, held);
  }
}

/** The taints for which the sink is reported; undefined: its labels are not there. */
function requirementsHold(context: TaintContext, sink: SpecMatch<TaintSink>, taints: Taints): Taints | undefined {
  const { requires } = sink.spec;
  if (requires === undefined) {
    const plain = new Map([...taints].filter(([, taint]) => taint.label === DEFAULT_LABEL));
    return plain.size === 0 ? undefined : plain;
  }
  if ('kind' in requires) return labelsHold(requires, labelsOf(taints)) ? taints : undefined;
  const held = requires.map(({ metavariable, labels }) => labelsHold(labels, labelsOf(context.state.layDown(propagationToSink(sink, metavariable)))));
  return held.every(Boolean) ? taints : undefined;
}
