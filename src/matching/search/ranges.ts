// The algebra of matches: how `patterns`, `pattern-inside` and `pattern-not` combine ranges.
import { RangeIndex } from './range-index.ts';
import { rangeKey } from './range-key.ts';
import { boundOf, bindingsByName, isGroup, mergeBindings, sameBound, type Bindings } from './bindings.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
  readonly bindings: Bindings | undefined;
  /** From `pattern-inside`: it holds others, but is no result beside them. */
  readonly inside: boolean;
  /** Made by a regular expression: `not` then asks for any overlap in which one holds the other. */
  readonly regex?: boolean;
  /** A fix of its own, from the formula that matched. */
  readonly fix?: string;
}

const within = (inner: Range, outer: Range): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Ranges of one side that lie within one of the other, bindings joined. */
export function intersect(left: readonly Range[], right: readonly Range[]): Range[] {
  const all = [...kept(left, right), ...kept(right, left)];
  return unique(all);
}

function kept(inner: readonly Range[], outer: readonly Range[]): Range[] {
  const index = new RangeIndex(outer);
  const result: Range[] = [];
  for (const one of inner) {
    for (const other of index.around(one.start, one.end)) {
      if (one.inside && !other.inside) continue;
      const joined = mergeBindings(one.bindings, other.bindings);
      if (joined !== undefined) result.push({ ...one, bindings: joined.merged });
    }
  }
  return result;
}

/** Without those that `removed` names with bindings that agree: the very range, one that it holds (`inside`), or either holding the other (a regular expression's). */
export function subtract(ranges: readonly Range[], removed: readonly Range[]): Range[] {
  if (removed.length === 0 || ranges.length === 0) return [...ranges];
  const index = new RangeIndex(removed);
  const found = removed.filter(({ regex }) => regex === true);
  const excludes = (other: Range, range: Range): boolean => (other.inside || other.regex === true || within(other, range)) && agree(range.bindings, other.bindings);
  return ranges.filter((range) => !index.around(range.start, range.end).some((other) => excludes(other, range)) && !found.some((other) => within(other, range) && excludes(other, range)));
}

function agree(left: Bindings | undefined, right: Bindings | undefined): boolean {
  for (let at = left; at !== undefined; at = at.rest) {
    const theirs = boundOf(right, at.name);
    if (theirs !== undefined && !isGroup(at.name) && !sameBound(at.bound, theirs)) return false;
  }
  return true;
}

/** Each range with its bindings once. */
export function unique(ranges: readonly Range[]): Range[] {
  if (ranges.length < 2) return [...ranges];
  const first = new Map<number, Range>();
  const keys = new Map<number, Set<string>>();
  return ranges.filter((range) => {
    const place = rangeKey(range.start, range.end);
    const known = first.get(place);
    if (known === undefined) {
      first.set(place, range);
      return true;
    }
    // Only where something else has the same place, bindings are compared.
    let there = keys.get(place);
    if (there === undefined) keys.set(place, there = new Set([keyOf(known)]));
    const before = there.size;
    return there.add(keyOf(range)).size > before;
  });
}

function keyOf({ inside, bindings }: Range): string {
  return `${inside ? 'i' : ''}${keyOfBindings(bindings)}`;
}

/** Where a range begins, and what it has bound. */
export function beginOf({ start, bindings }: Range): string { return `${String(start)} ${keyOfBindings(bindings)}`; }

function keyOfBindings(bindings: Bindings | undefined): string {
  if (bindings === undefined) return '';
  return [...bindingsByName(bindings)].map(([name, bound]) => `${name}=${String(bound.start)}-${String(bound.end)}${bound.start < 0 || bound.nodes.length === 0 ? bound.text : ''}`).sort().join(',');
}
