// In which parts of a text the words stand that something requires.
import type { Region } from '../../model/location.ts';
import { keyOfWord, type RequiredText, type RequiredWord } from './required-text.ts';
import type { TextWords } from './text-words.ts';

/** One entry per part: 1 where it holds what is asked for. */
export type PartSet = Uint8Array;

export class WordPlaces {
  readonly #words: TextWords;
  readonly #parts: readonly Region[];
  readonly #common: readonly Region[];
  readonly #known = new Map<string, PartSet>();

  /**
   * @param parts in order of the text, none touching another.
   * @param common what counts as standing in all of them.
   */
  constructor(words: TextWords, parts: readonly Region[], common: readonly Region[]) {
    this.#words = words;
    this.#parts = parts;
    this.#common = [...common].sort((one, other) => one.start - other.start);
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
    const key = keyOfWord(word);
    let set = this.#known.get(key);
    if (set === undefined) this.#known.set(key, set = this.#look(word));
    return set;
  }

  #look(word: RequiredWord): PartSet {
    const found = this.#words.startsIn(word, this.#parts);
    // A few letters are more than one when small: then their places say nothing.
    return found === undefined || this.#words.startsIn(word, this.#common)?.includes(1) !== false ? new Uint8Array(this.#parts.length).fill(1) : found;
  }
}
