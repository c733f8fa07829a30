// In which parts of a text the words stand that something requires.
import { lastAtMost } from '../../model/last-at-most.ts';
import type { RequiredText, RequiredWord } from './required-text.ts';
import { nextPlace, type HoldsWord } from './words-in.ts';

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** One entry per part: 1 where it holds what is asked for. */
export type PartSet = Uint8Array;

export class WordPlaces {
  readonly #text: string;
  readonly #parts: readonly Extent[];
  readonly #starts: readonly number[];
  readonly #common: readonly Extent[];
  readonly #holds: HoldsWord;
  readonly #known = new Map<string, PartSet>();
  #lower: string | undefined;

  /**
   * @param parts in order of the text, none touching another.
   * @param common what counts as standing in all of them.
   * @param holds which words the text holds at all.
   */
  constructor(text: string, parts: readonly Extent[], common: readonly Extent[], holds: HoldsWord) {
    this.#text = text;
    this.#parts = parts;
    this.#starts = parts.map(({ start }) => start);
    this.#common = common;
    this.#holds = holds;
  }

  /** The parts that, together with what is common, hold what is required. */
  partsWith(required: RequiredText): PartSet {
    if ('word' in required) return this.#partsWithWord(required);
    const isAll = 'all' in required;
    const sets = (isAll ? required.all : required.any).map((one) => this.partsWith(one));
    const joined = new Uint8Array(this.#parts.length).fill(isAll ? 1 : 0);
    for (const set of sets) for (let part = 0; part < joined.length; part++) if (set[part] !== joined[part]) joined[part] = isAll ? 0 : 1;
    return joined;
  }

  #partsWithWord(word: RequiredWord): PartSet {
    const key = `${word.exact ? '=' : '~'}${word.whole ? ' ' : ''}${word.word}`;
    let set = this.#known.get(key);
    if (set === undefined) this.#known.set(key, set = this.#holds(word) ? this.#look(word) : new Uint8Array(this.#parts.length));
    return set;
  }

  #look({ word, exact, whole }: RequiredWord): PartSet {
    const text = exact ? this.#text : (this.#lower ??= this.#text.toLowerCase());
    // A few letters are more than one when small: then their places say nothing.
    if (text.length !== this.#text.length) return new Uint8Array(this.#parts.length).fill(1);
    const sought = exact ? word : word.toLowerCase();
    const inCommon = this.#common.some(({ start, end }) => { const at = nextPlace(text, sought, whole, start); return at !== -1 && at < end; });
    const found = new Uint8Array(this.#parts.length).fill(inCommon ? 1 : 0);
    for (let at = inCommon ? -1 : nextPlace(text, sought, whole, 0); at !== -1;) {
      const part = lastAtMost(this.#starts, at);
      const end = part < 0 ? -1 : (this.#parts[part] as Extent).end;
      if (at < end) found[part] = 1;
      // No need for a second place in the same part.
      at = nextPlace(text, sought, whole, Math.max(at + 1, end));
    }
    return found;
  }
}
