// Which words a text holds and where, each looked for once.
import { lastAtMost } from '../../model/last-at-most.ts';
import type { Region } from '../../model/location.ts';
import { once } from '../../model/once.ts';
import { isPartOfName, NameIndex } from './name-index.ts';
import { keyOfWord, type RequiredWord } from './required-text.ts';
import { Standings, type Standing } from './standing.ts';
import { Trigrams } from './trigrams.ts';

export type HoldsWord = (word: RequiredWord) => boolean;

const NAME = /^\w+$/;
/** With more, as in no code that somebody wrote, looking at each would take longer than parsing. */
const MOST_PLACES = 5_000;
const NOWHERE: readonly number[] = [];

export class TextWords {
  readonly #text: string;
  readonly #names = new Map<string, boolean>();
  readonly #others = new Map<string, boolean>();
  readonly #standing = new Map<string, readonly number[]>();
  readonly #lower: () => string;
  readonly #trigrams: () => Trigrams;
  readonly #index: () => NameIndex;
  readonly #standings: () => Standings;

  constructor(text: string) {
    this.#text = text;
    this.#lower = once(() => text.toLowerCase());
    this.#trigrams = once(() => new Trigrams(text));
    this.#index = once(() => new NameIndex(text));
    this.#standings = once(() => new Standings(text, (name) => this.#index().places(name, true)));
  }

  readonly holds: HoldsWord = (required) => {
    const { word, exact, whole, standing } = required;
    const [known, key] = exact && whole && standing === undefined ? [this.#names, word] : [this.#others, keyOfWord(required)];
    let held = known.get(key);
    if (held === undefined) known.set(key, held = this.#look(required));
    return held;
  };

  /**
   * Of each of `extents`, in order of their starts, whether the word starts in it: 1 where it does.
   * Undefined where its places in small letters are not those in the text.
   */
  startsIn(required: RequiredWord, extents: readonly Region[]): Uint8Array | undefined {
    const next = this.#finder(required);
    if (next === undefined) return undefined;
    const found = new Uint8Array(extents.length);
    let at = -1;
    // A word may stand in one of them thousands of times: the first place says enough.
    for (const [index, { start, end }] of extents.entries()) {
      if (at < start) at = next(start);
      if (at < end) found[index] = 1;
    }
    return found;
  }

  /** Says where the word starts first from a place on; infinity: nowhere. */
  #finder(required: RequiredWord): ((from: number) => number) | undefined {
    const { word, exact, whole, standing } = required;
    if (standing !== undefined) return among(this.#standingPlaces(required, standing));
    if (!this.holds(required)) return among(NOWHERE);
    if (whole && NAME.test(word)) return among(this.#index().places(word, exact));
    const [text, sought] = exact ? [this.#text, word] : [this.#lower(), word.toLowerCase()];
    if (text.length !== this.#text.length) return undefined;
    return (from) => {
      const at = nextPlace(text, sought, whole, from);
      return at < 0 ? Infinity : at;
    };
  }

  #standingPlaces(required: RequiredWord, standing: Standing): readonly number[] {
    const key = keyOfWord(required);
    let places = this.#standing.get(key);
    if (places === undefined) {
      const { word, exact, whole } = required;
      const next = this.#finder({ word, exact, whole }) ?? among(NOWHERE);
      const all: number[] = [];
      for (let at = next(0); at < Infinity; at = next(at + 1)) all.push(at);
      places = all.length > MOST_PLACES ? all : all.filter((at) => this.#standings().stands(standing, at, at + word.length));
      this.#standing.set(key, places);
    }
    return places;
  }

  #look(required: RequiredWord): boolean {
    const { word, exact, whole, standing } = required;
    if (standing !== undefined) return this.#standingPlaces(required, standing).length > 0;
    if (!this.#trigrams().mayHold(word)) return false;
    if (whole && NAME.test(word)) return this.#index().holds(word, exact);
    return nextPlace(...(exact ? [this.#text, word] as const : [this.#lower(), word.toLowerCase()] as const), whole, 0) !== -1;
  }
}

function among(places: readonly number[]): (from: number) => number {
  return (from) => places[lastAtMost(places, from - 1) + 1] ?? Infinity;
}

/** Where a word stands next; -1: nowhere. @param whole whether as a word of its own. */
function nextPlace(text: string, word: string, whole: boolean, from: number): number {
  let at = text.indexOf(word, from);
  while (whole && at !== -1 && (isPartOfName(text.charCodeAt(at - 1)) || isPartOfName(text.charCodeAt(at + word.length)))) at = text.indexOf(word, at + 1);
  return at;
}
