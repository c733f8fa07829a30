// Code that masks values, and which fields of an answer it covers.
import { lastAtMost } from '../../../model/last-at-most.ts';
import type { OwnProtection } from '../../../ruleset/vocabularies/own-protection.ts';
import type { Outline } from '../../../outline/outline.ts';

/** Libraries' names and the usual ones of own code. */
const CALLS = /[dD]esensiti[sz]|\b[mM]ask(?:ed|ing)?\w{0,30}\s{0,4}\(|\w[mM]asked|\bMask[A-Z]\w{0,30}\s{0,4}\(|\bStrUtil\.hide\b|tuomin/g;
/** Asterisks put into a value. */
const ASTERISKS = /"[^"*\n]{0,20}\*{3}/g;
/** The field that a statement sets: `x.setPhone(`, `x.Phone =`, `Phone =`, `x.put("phone",`. */
const SET = /(?:\.\s{0,8}set([A-Z]\w{0,80})\s{0,8}\(|\b([A-Z]\w{0,80})\s{0,8}=(?![=>])|\.\s{0,8}(?:put|set|Add)\s{0,8}\(\s{0,8}"(\w{1,80})"\s{0,8},)[^;{}]{0,400}$/;
/** A line of asterisks in a log, a password left out of one. */
const WRITES_LOG = /(?:[lL]og(?:ger)?(?:\(\))?|LOG(?:GER)?|out|err|Console)\s{0,4}\.\s{0,8}\w{1,20}\s{0,4}\(/;
const LONGEST_STATEMENT = 600;

/** Names of the masked fields in small letters; `all` where they are not told apart; undefined without a mask. */
export type Masked = 'all' | readonly string[];

/** A text without any of these holds no call that masks. */
const WORDS: readonly string[] = ['esensiti', 'mask', 'Mask', 'StrUtil.hide', 'tuomin'];

/** The masks of one file. One that stands in a comment is none. */
export class FileMasks {
  readonly #outline: Outline;
  /** Offsets, ascending. */
  readonly #places: readonly number[];

  /** @param own what the project itself masks with. */
  constructor(outline: Outline, own: OwnProtection) {
    const { text, bare } = outline;
    this.#outline = outline;
    const calls = WORDS.some((word) => text.includes(word)) ? Array.from(bare.matchAll(CALLS), ({ index }) => index) : [];
    const asterisks = text.includes('***') ? Array.from(text.matchAll(ASTERISKS), ({ index }) => index).filter((at) => bare[at] === '"') : [];
    this.#places = [...calls, ...own.maskPlaces(bare), ...asterisks].sort((a, b) => a - b);
  }

  /** What the code between `from` and `to` masks. */
  within(from: number, to: number): Masked | undefined {
    const { text, bare } = this.#outline;
    const names = new Set<string>();
    let found = false;
    for (let index = lastAtMost(this.#places, from - 1) + 1; index < this.#places.length; index++) {
      const at = this.#places[index] as number;
      if (at >= to) break;
      const start = Math.max(from, at - LONGEST_STATEMENT, lastOf(bare, at, from) + 1);
      if (WRITES_LOG.test(bare.slice(start, at))) continue;
      found = true;
      const [, setter, property, key] = SET.exec(text.slice(start, at)) ?? [];
      const name = setter ?? property ?? key;
      if (name === undefined) return 'all';
      names.add(name.toLowerCase());
    }
    return found ? [...names] : undefined;
  }
}

/** Where the statement before this one ends. */
function lastOf(bare: string, at: number, from: number): number {
  for (let place = at - 1; place >= Math.max(from, at - LONGEST_STATEMENT); place--) {
    const one = bare[place];
    if (one === ';' || one === '{' || one === '}') return place;
  }
  return from - 1;
}
