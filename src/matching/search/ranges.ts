// The algebra of matches: how `patterns`, `pattern-inside` and `pattern-not` combine ranges.
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
  const result: Range[] = [];
  for (const one of inner) {
    for (const other of outer) {
      if (!within(one, other) || (one.inside && !other.inside)) continue;
      const joined = mergeBindings(one.bindings, other.bindings);
      if (joined !== undefined) result.push({ ...one, bindings: joined.merged });
    }
  }
  return result;
}

/** Without those that `removed` names with bindings that agree: the very range, one that it holds (`inside`), or either holding the other (a regular expression's). */
export function subtract(ranges: readonly Range[], removed: readonly Range[]): Range[] {
  if (removed.length === 0) return [...ranges];
  return ranges.filter((range) => !removed.some((other) => excludes(other, range) && agree(range.bindings, other.bindings)));
}

function excludes(other: Range, range: Range): boolean {
  if (other.inside) return within(range, other);
  return other.regex === true ? within(range, other) || within(other, range) : within(range, other) && within(other, range);
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
  const seen = new Map<string, Range>();
  for (const range of ranges) {
    const key = `${String(range.start)}-${String(range.end)}${range.inside ? 'i' : ''}${keyOfBindings(range.bindings)}`;
    if (!seen.has(key)) seen.set(key, range);
  }
  return [...seen.values()];
}

function keyOfBindings(bindings: Bindings | undefined): string {
  if (bindings === undefined) return '';
  return [...bindingsByName(bindings)].map(([name, bound]) => `${name}=${String(bound.start)}-${String(bound.end)}${bound.start < 0 || bound.nodes.length === 0 ? bound.text : ''}`).sort().join(',');
}
