// Where the parts of a taint rule match in a file, and what of the code lies in such a place.
import type { Bindings } from '../search/bindings.ts';
import { RangeIndex } from '../search/range-index.ts';
import { rangeKey } from '../search/range-key.ts';

/** One match of a source, sink or sanitizer of a rule. */
export interface SpecMatch<Spec> {
  /** Its own among all matches of its kind in the file. */
  readonly id: number;
  readonly spec: Spec;
  readonly start: number;
  readonly end: number;
  readonly bindings: Bindings | undefined;
}

/** A match as one piece of code inside it sees it. */
export interface PartialMatch<Spec> {
  readonly match: SpecMatch<Spec>;
  /** Whether the code is the match rather than a part of it. */
  readonly isWhole: boolean;
}

interface Ranged {
  readonly start: number;
  readonly end: number;
}

const NOTHING: readonly never[] = [];

/** Matches by what lies inside them. */
export class SpecMatches<Spec> {
  readonly all: readonly SpecMatch<Spec>[];
  readonly #index: RangeIndex<SpecMatch<Spec>>;
  readonly #known = new Map<number, readonly PartialMatch<Spec>[]>();

  constructor(all: readonly SpecMatch<Spec>[]) {
    this.all = [...all].sort((a, b) => a.start - b.start);
    this.#index = new RangeIndex(this.all);
  }

  /** All matches that hold the range. */
  around({ start, end }: Ranged): readonly PartialMatch<Spec>[] {
    if (this.all.length === 0) return NOTHING;
    const key = rangeKey(start, end);
    let found = this.#known.get(key);
    if (found === undefined) this.#known.set(key, found = this.#search(start, end));
    return found;
  }

  /** Whether a match and the range have something in common. */
  touches({ start, end }: Ranged): boolean {
    return this.all.some((match) => match.start < end && match.end > start);
  }

  #search(start: number, end: number): readonly PartialMatch<Spec>[] {
    // A bracket or a semicolon more makes no part of it; stock allows as much.
    const found = this.#index.around(start, end).map((match) => ({ match, isWhole: (end - start) / (match.end - match.start) > 0.99 }));
    return found.length === 0 ? NOTHING : found;
  }
}
