// Regions of which none overlaps another, with what belongs to each; there may be thousands.
import type { Region } from './location.ts';

interface Entry<T> {
  readonly region: Region;
  readonly value: T;
}

export class DisjointRegions<T> {
  /** By place. */
  readonly #entries: Entry<T>[] = [];

  /** What belongs to the regions that `region` overlaps, by place. Regions that only touch do not overlap; an empty one overlaps what it stands inside of. */
  overlapping({ start, end }: Region): T[] {
    const found: T[] = [];
    for (let at = this.#after(start); at < this.#entries.length; at++) {
      const entry = this.#entries[at] as Entry<T>;
      if (entry.region.start >= end) break;
      found.push(entry.value);
    }
    return found;
  }

  /** @param region must overlap none that was added. */
  add(region: Region, value: T): void {
    this.#entries.splice(this.#after(region.start), 0, { region, value });
  }

  /** The first that ends behind `place`. */
  #after(place: number): number {
    let [low, high] = [0, this.#entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#entries[middle] as Entry<T>).region.end > place) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
