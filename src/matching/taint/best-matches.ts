// Which pieces of code are what a part of a rule means, where it asks for exactness: the largest inside each match.
import { isExpression, NONE, type Code } from '../code/code.ts';
import { rangeKey } from '../search/range-key.ts';
import type { PartialMatch, SpecMatch } from './spec-match.ts';
import type { TaintMatches } from './taint-matches.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

type ExactMatch = SpecMatch<unknown>;

/**
 * A pattern may match a statement with its semicolon, or a text that no expression covers. So stock does not ask for equal ranges: of all
 * expressions of a function that lie within matches of one part of the rule, the outermost are meant.
 */
export class BestMatches {
  readonly #best = new Map<unknown, { readonly keys: Set<number>; readonly ranges: Range[] }>();

  /** @param unit the function whose code is looked at. */
  constructor(unit: Code, { sources, sinks, sanitizers }: TaintMatches) {
    const touching = ({ start, end }: ExactMatch): boolean => start < unit.end && end > unit.start;
    const exact = [
      ...sources.all.filter((match) => match.spec.exact && touching(match)), ...sinks.all.filter((match) => match.spec.exact && touching(match)),
      ...sanitizers.all.filter((match) => match.spec.exact && touching(match)),
    ];
    if (exact.length > 0) this.#collect(unit, exact, true);
  }

  #collect(node: Code, matches: readonly ExactMatch[], isRoot: boolean): void {
    if (!isRoot && (node.kind === 'func' || node.kind === 'class')) return;
    let left = matches.filter(({ start, end }) => start < node.end && end > node.start);
    if (left.length === 0 && node.end > node.start) return;
    if (!isRoot && (isExpression(node) || node.kind === 'var')) {
      const within = new Set(left.filter(({ start, end }) => start <= node.start && node.end <= end).map(({ spec }) => spec));
      for (const spec of within) this.#add(spec, node);
      if (within.size > 0) left = left.filter(({ spec }) => !within.has(spec));
      if (left.length === 0) return;
    }
    for (const kid of node.kids) if (kid !== NONE) this.#collect(kid, left, false);
  }

  #add(spec: unknown, { start, end }: Code): void {
    let known = this.#best.get(spec);
    if (known === undefined) this.#best.set(spec, known = { keys: new Set(), ranges: [] });
    const key = rangeKey(start, end);
    if (known.keys.has(key)) return;
    known.keys.add(key);
    known.ranges.push({ start, end });
  }

  /** Whether the code in that range is what the match means. */
  isBest({ match }: PartialMatch<unknown>, { start, end }: Range): boolean {
    const known = this.#best.get(match.spec);
    if (known === undefined || known.keys.has(rangeKey(start, end))) return true;
    return !known.ranges.some((range) => (range.start <= start && end <= range.end) || (start <= range.start && range.end <= end));
  }
}
