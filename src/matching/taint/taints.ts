// Sets of taints: which sources a value may come from, under which labels.
import { labelsHold } from '../rule/label-expression.ts';
import type { TaintSource } from '../rule/taint-spec.ts';
import type { SpecMatch } from './spec-match.ts';

export type SourceMatch = SpecMatch<TaintSource>;

/** A place that the value passed on its way, the latest first. */
export interface TracePoint {
  readonly start: number;
  readonly end: number;
  readonly before: TracePoint | undefined;
}

export interface Taint {
  readonly source: SourceMatch;
  /** The source's, or what a propagator made of it. */
  readonly label: string;
  readonly passed: TracePoint | undefined;
}

/** By source and label; never changed once made. */
export type Taints = ReadonlyMap<string, Taint>;

export const NO_TAINTS: Taints = new Map();

/** As many sources as one value is told to have, as in stock. */
const MOST_TAINTS = 25;
const MOST_POINTS = 20;

const keyOf = (source: SourceMatch, label: string): string => `${String(source.id)} ${label}`;

export function unite(left: Taints, right: Taints): Taints {
  if (right.size === 0 || left === right) return left;
  if (left.size === 0) return right;
  let all: Map<string, Taint> | undefined;
  for (const [key, taint] of right) {
    if (left.has(key) || (all ?? left).size >= MOST_TAINTS) continue;
    all ??= new Map(left);
    all.set(key, taint);
  }
  return all ?? left;
}

export function sameTaints(left: Taints, right: Taints): boolean {
  if (left === right) return true;
  if (left.size !== right.size) return false;
  for (const key of left.keys()) if (!right.has(key)) return false;
  return true;
}

export function labelsOf(taints: Taints): ReadonlySet<string> {
  return new Set([...taints.values()].map((taint) => taint.label));
}

/** What sources give to a value that has `incoming` already: some ask for labels, which others may give. */
export function taintsOfSources(sources: readonly SourceMatch[], incoming: Taints): Taints {
  let taints = NO_TAINTS;
  let left = sources;
  while (left.length > 0) {
    const labels = labelsOf(unite(taints, incoming));
    const held = left.filter(({ spec }) => spec.requires === undefined || labelsHold(spec.requires, labels));
    if (held.length === 0) break;
    taints = unite(taints, new Map(held.map((source) => [keyOf(source, source.spec.label), { source, label: source.spec.label, passed: undefined }])));
    left = left.filter((source) => !held.includes(source));
  }
  return taints;
}

/** The same under another label; with `replaced` only those under one of these. */
export function relabelled(taints: Taints, label: string, replaced: readonly string[] | undefined): Taints {
  const made = new Map<string, Taint>();
  for (const taint of taints.values()) {
    const next = replaced === undefined || replaced.includes(taint.label) ? { ...taint, label } : taint;
    made.set(keyOf(next.source, next.label), next);
  }
  return made;
}

/** The same, having passed a place. */
export function passing(taints: Taints, start: number, end: number): Taints {
  if (taints.size === 0) return taints;
  const made = new Map<string, Taint>();
  for (const [key, taint] of taints) made.set(key, lengthOf(taint.passed) >= MOST_POINTS ? taint : { ...taint, passed: { start, end, before: taint.passed } });
  return made;
}

function lengthOf(point: TracePoint | undefined): number {
  let length = 0;
  for (let at = point; at !== undefined; at = at.before) length++;
  return length;
}
