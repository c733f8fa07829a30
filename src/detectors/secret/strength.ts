// Judges how guessable a literal password is and says why, without ever repeating it. The judge of what a system demands of its users is another one.
import type { CommonPasswords } from '../../ruleset/vocabularies/common-passwords.ts';
import { longestSequence } from './literal-shape.ts';
import { isPinyin } from './pinyin.ts';

/** Reasons, strongest first; each is the end of a message id `secret.reason-...`. */
export type Weakness =
  | 'common' | 'equals-user' | 'built-on-user' | 'repeated' | 'digits' | 'date' | 'keyboard' | 'sequence' | 'department' | 'own-word' | 'hospital' | 'vendor' | 'place' | 'year' | 'pinyin' | 'word-digits' | 'short' | 'few-classes';

/** Below this a password is short; from `LONG` up the number of character classes says nothing (categories.md, `weak-credential`). */
const SHORTEST = 8;
const LONG = 12;
const CLASSES = 3;

export class StrengthJudge {
  readonly #common: ReadonlySet<string>;
  readonly #rows: readonly string[];
  readonly #stems: ReadonlySet<string>;
  readonly #own: ReadonlySet<string>;
  readonly #hospitals: ReadonlySet<string>;
  readonly #vendors: ReadonlySet<string>;
  readonly #places: ReadonlySet<string>;

  /** @param own stems that the project itself calls weak. */
  constructor(lists: CommonPasswords, own: readonly string[] = []) {
    this.#own = new Set(own.map((word) => word.toLowerCase()));
    this.#common = new Set(lists.passwords.map((password) => password.toLowerCase()));
    this.#rows = lists.keyboard.flatMap((row) => [row, reversed(row)]);
    this.#stems = new Set(lists.stems);
    this.#hospitals = new Set(lists.hospitals);
    this.#vendors = new Set(lists.vendors);
    this.#places = new Set(lists.places);
  }

  /** Passwords of the common list, as written, for digests of them. */
  get common(): ReadonlySet<string> { return this.#common; }

  /** Why `password` is weak, or undefined where it is not; `user` is the account it stands beside, where one does. */
  weaknessOf(password: string, user?: string): Weakness | undefined {
    const lower = password.toLowerCase();
    if (this.#isCommon(lower)) return 'common';
    const byUser = user === undefined ? undefined : relationToUser(lower, user.toLowerCase());
    if (byUser !== undefined) return byUser;
    if (repeats(lower)) return 'repeated';
    if (/^\d+$/.test(password) && password.length < LONG) return isDate(password) ? 'date' : 'digits';
    if (this.#walks(lower)) return 'keyboard';
    if (longestSequence(lower) * 2 > lower.length && longestSequence(lower) >= 5) return 'sequence';
    const built = this.#builtOn(password);
    if (built !== undefined) return built;
    if (password.length < SHORTEST) return 'short';
    if (password.length < LONG && classesOf(password) < CLASSES) return 'few-classes';
    return undefined;
  }

  #isCommon(lower: string): boolean {
    return this.#common.has(lower) || this.#common.has(trimSigns(lower));
  }

  /** Most of the value is walks of four or more keys along a row. */
  #walks(lower: string): boolean {
    let covered = 0;
    for (let at = 0; at + 4 <= lower.length;) {
      let length = 0;
      for (const row of this.#rows) {
        let run = 4;
        if (!row.includes(lower.slice(at, at + run))) continue;
        while (at + run < lower.length && row.includes(lower.slice(at, at + run + 1))) run++;
        length = Math.max(length, run);
      }
      covered += length;
      at += Math.max(length, 1);
    }
    return covered > 0 && covered >= lower.length - 2;
  }

  /** A word people of a hospital would think of, then at most eight digits and three signs; or a year at the end. */
  #builtOn(password: string): Weakness | undefined {
    const parts = /^[!@#.]{0,2}([A-Za-z]{1,24})([@_.#!-]?)(\d{0,8})([!@#.$%]{0,3})$/.exec(password) ?? /^()()(\d{1,8})[@_.#!-]?([A-Za-z]{1,24})$/.exec(password);
    if (parts === null) return undefined;
    const word = (parts[1] === '' ? parts[4] ?? '' : parts[1] ?? '').toLowerCase();
    const digits = parts[3] ?? '';
    if (this.#own.has(word)) return 'own-word';
    if (this.#vendors.has(word)) return 'vendor';
    if (this.#hospitals.has(word)) return 'hospital';
    if (this.#stems.has(word)) return 'department';
    if (this.#places.has(word)) return 'place';
    if (/^(?:19|20)\d\d$/.test(digits) && word.length <= LONG) return 'year';
    if (digits !== '' && isPinyin(word)) return 'pinyin';
    return /^[A-Za-z]{1,4}$/.test(parts[1] ?? '') && /^\d{3,8}$/.test(digits) ? 'word-digits' : undefined;
  }
}

/** Same as the account, the account reversed, or the account with a few characters around it. */
function relationToUser(lower: string, user: string): Weakness | undefined {
  if (user === '') return undefined;
  if (lower === user || lower === reversed(user)) return 'equals-user';
  if (user.length < 3) return undefined;
  if (lower.length >= 3 && user.startsWith(lower)) return 'built-on-user';
  const at = lower.indexOf(user);
  if (at < 0) return undefined;
  const rest = lower.slice(0, at) + lower.slice(at + user.length);
  return rest.length <= 4 || /^[^a-z]{0,10}$/.test(rest) ? 'built-on-user' : undefined;
}

/** One piece of up to four characters three times or more, or up to six characters twice. */
function repeats(lower: string): boolean {
  for (let unit = 1; unit <= 6; unit++) {
    const times = lower.length / unit;
    if (Number.isInteger(times) && times >= (unit <= 4 ? 3 : 2) && (times > 2 || lower.length <= LONG) && lower.slice(0, unit).repeat(times) === lower) return true;
    if (unit === 3 && lower.length === 6 && lower.slice(0, 3) === lower.slice(3)) return true;
  }
  return false;
}

/** Without the signs at both ends by which a common password is made to look better. */
function trimSigns(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && '!@#.'.includes(text[start] ?? ' ')) start++;
  while (end > start && '!@#.'.includes(text[end - 1] ?? ' ')) end--;
  return text.slice(start, end);
}

function reversed(text: string): string {
  return Array.from(text).reverse().join('');
}

function isDate(digits: string): boolean {
  return /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits) || /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);
}

function classesOf(text: string): number {
  return [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((one) => one.test(text)).length;
}
