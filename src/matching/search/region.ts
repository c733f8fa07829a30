// The parts of a file where matches are of use: what else a pattern matches need not be found.
import { lastAtMost } from '../../model/last-at-most.ts';

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** With more parts, asking whether something lies in one costs more than it saves. */
const MOST_PARTS = 4_000;

export class Region {
  /** Equal for equal regions. */
  readonly key: string;
  /** In order of the text, none touching another. */
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];
  readonly #touching = new WeakMap<readonly Extent[], readonly Extent[]>();

  private constructor(starts: readonly number[], ends: readonly number[]) {
    this.#starts = starts;
    this.#ends = ends;
    this.key = starts.map((start, at) => `${String(start)}-${String(ends[at])}`).join();
  }

  /** What these cover; undefined where that is too scattered to look for. */
  static covering(extents: readonly Extent[]): Region | undefined {
    const starts: number[] = [];
    const ends: number[] = [];
    for (const { start, end } of [...extents].sort((a, b) => a.start - b.start)) {
      const last = ends.length - 1;
      if (last >= 0 && start <= (ends[last] as number)) ends[last] = Math.max(ends[last] as number, end);
      else if (starts.push(start) > MOST_PARTS) return undefined;
      else ends.push(end);
    }
    return new Region(starts, ends);
  }

  /** All of a text but these. */
  static without(extents: readonly Extent[]): Region | undefined {
    const rest: Extent[] = [];
    let from = 0;
    for (const { start, end } of [...extents].sort((a, b) => a.start - b.start)) {
      if (start > from) rest.push({ start: from, end: start });
      from = Math.max(from, end);
    }
    return Region.covering([...rest, { start: from, end: Number.MAX_SAFE_INTEGER }]);
  }

  /** Those that `touches` says yes to; asked by one pattern after the other of the same list. */
  touching<Some extends Extent>(list: readonly Some[]): readonly Some[] {
    let some = this.#touching.get(list);
    if (some === undefined) this.#touching.set(list, some = list.filter(({ start, end }) => this.touches(start, end)));
    return some as readonly Some[];
  }

  /** Whether something from `start` to `end` has a place in common with it, if only where both end. */
  touches(start: number, end: number): boolean {
    const last = lastAtMost(this.#starts, end);
    return last >= 0 && (this.#ends[last] as number) >= start;
  }
}
