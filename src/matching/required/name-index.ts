// Where the names of a text stand: runs of letters, digits and underscores of ASCII, in strings and comments too.

/** Names are found by a hash of their small letters. */
export class NameIndex {
  readonly #text: string;
  readonly #starts: Int32Array;
  /** By name: where the hash of the next one alike is, 0 for none; names count from 1. */
  readonly #next: Int32Array;
  /** By hash: its first name. */
  readonly #first: Int32Array;

  constructor(text: string) {
    this.#text = text;
    const starts: number[] = [0];
    const hashes: number[] = [0];
    for (let at = 0; at < text.length; at++) {
      if (!isPartOfName(text.charCodeAt(at))) continue;
      starts.push(at);
      let hash = 0;
      for (let unit = text.charCodeAt(at); isPartOfName(unit); unit = text.charCodeAt(++at)) hash = added(hash, unit);
      hashes.push(hash);
    }
    this.#starts = Int32Array.from(starts);
    this.#next = new Int32Array(starts.length);
    this.#first = new Int32Array(2 ** Math.ceil(Math.log2(starts.length + 1)));
    // From the last to the first, so that each hash leads to its names in order.
    for (let name = starts.length - 1; name > 0; name--) {
      const slot = (hashes[name] as number) & (this.#first.length - 1);
      this.#next[name] = this.#first[slot] as number;
      this.#first[slot] = name;
    }
  }

  holds(name: string, exact: boolean): boolean {
    return this.#from(this.#firstOf(name), name, exact) !== 0;
  }

  /** Offsets of the name's first letters, in order. */
  places(name: string, exact: boolean): readonly number[] {
    const places: number[] = [];
    for (let at = this.#from(this.#firstOf(name), name, exact); at !== 0; at = this.#from(this.#next[at] as number, name, exact)) places.push(this.#starts[at] as number);
    return places;
  }

  #firstOf(name: string): number {
    let hash = 0;
    for (let at = 0; at < name.length; at++) hash = added(hash, name.charCodeAt(at));
    return this.#first[hash & (this.#first.length - 1)] as number;
  }

  /** The first of those that begin with `candidate` which reads as the name. */
  #from(candidate: number, name: string, exact: boolean): number {
    for (let at = candidate; at !== 0; at = this.#next[at] as number) {
      const start = this.#starts[at] as number;
      const end = start + name.length;
      if (isPartOfName(this.#text.charCodeAt(end))) continue;
      if (this.#text.startsWith(name, start) || (!exact && this.#text.slice(start, end).toLowerCase() === name.toLowerCase())) return at;
    }
    return 0;
  }
}

/** A letter, digit or underscore of ASCII; `unit` is no number beyond the ends of the text. */
export function isPartOfName(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95;
}

function added(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + (unit >= 65 && unit <= 90 ? unit + 32 : unit)) | 0;
}
