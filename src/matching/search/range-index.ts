// Finds the ranges that hold a given one without looking at all of them.
import { lastAtMost } from '../../model/last-at-most.ts';

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Below this looking at all is quicker. */
const FEW = 12;

export class RangeIndex<T extends Extent> {
  readonly #all: readonly T[];
  /** Positions in `#all`, by start. */
  readonly #order: Int32Array;
  readonly #starts: Float64Array;
  /** A binary tree over `#order`: the last end below each node; its leaves begin at `#leaves`. */
  readonly #lastEnd: Float64Array;
  readonly #leaves: number;

  constructor(all: readonly T[]) {
    this.#all = all;
    const few = all.length <= FEW;
    this.#order = few ? new Int32Array(0) : Int32Array.from(all.keys()).sort((a, b) => (all[a] as T).start - (all[b] as T).start || a - b);
    this.#starts = Float64Array.from(this.#order, (position) => (all[position] as T).start);
    this.#leaves = few ? 0 : 2 ** Math.ceil(Math.log2(all.length));
    this.#lastEnd = new Float64Array(2 * this.#leaves).fill(-Infinity);
    this.#order.forEach((position, at) => { this.#lastEnd[this.#leaves + at] = (all[position] as T).end; });
    for (let node = this.#leaves - 1; node > 0; node--) this.#lastEnd[node] = Math.max(this.#lastEnd[2 * node] as number, this.#lastEnd[2 * node + 1] as number);
  }

  /** Those that begin at or before `start` and end at or behind `end`, in the order they were given. */
  around(start: number, end: number): readonly T[] {
    if (this.#leaves === 0) return this.#all.filter((one) => one.start <= start && one.end >= end);
    const positions: number[] = [];
    this.#collect(1, 0, this.#leaves, lastAtMost(this.#starts, start) + 1, end, positions);
    return positions.sort((a, b) => a - b).map((position) => this.#all[position] as T);
  }

  #collect(node: number, from: number, to: number, count: number, end: number, positions: number[]): void {
    if (from >= count || (this.#lastEnd[node] as number) < end) return;
    if (to - from === 1) { positions.push(this.#order[from] as number); return; }
    const middle = (from + to) / 2;
    this.#collect(2 * node, from, middle, count, end, positions);
    this.#collect(2 * node + 1, middle, to, count, end, positions);
  }
}
