// What a text must hold for something to match in it: words joined by `and` and `or`. Plain data, so that rules carry it to other threads.
import type { Standing } from './standing.ts';

/** A word as it stands in the text. */
export interface RequiredWord {
  readonly word: string;
  /** Capital and small letters count; only ASCII letters have two cases. */
  readonly exact: boolean;
  /** No letter, digit or underscore of ASCII stands before or after it. */
  readonly whole: boolean;
  /** Not anywhere: whoever knows no more than the words of a text takes it for held. */
  readonly standing?: Standing;
}

/** Equal for equal words. */
export function keyOfWord({ word, exact, whole, standing }: RequiredWord): string {
  return `${exact ? '=' : '~'}${whole ? ' ' : ''}${word}${standing === undefined ? '' : ` (${standing})`}`;
}

/** `{ all: [] }` asks for nothing. */
export type RequiredText = RequiredWord | { readonly all: readonly RequiredText[] } | { readonly any: readonly RequiredText[] };

export const NOTHING_REQUIRED: RequiredText = { all: [] };
/** What no text holds. */
export const NEVER_HELD: RequiredText = { any: [] };

/** One character of ASCII is in nearly every file. */
const SAYS_SOMETHING = /[^\0-\x7f]|../;

export function isNothing(required: RequiredText): boolean {
  return 'all' in required && required.all.length === 0;
}

/** One word; nothing where it says too little. */
export function requireWord(word: string, exact: boolean, whole = false): RequiredText {
  return !SAYS_SOMETHING.test(word) ? NOTHING_REQUIRED : { word, exact: exact || !/[A-Za-z]/.test(word), whole };
}

export function requireAll(parts: readonly RequiredText[]): RequiredText {
  const all = parts.flatMap((part) => ('all' in part ? part.all : [part]));
  return all.length === 1 && all[0] !== undefined ? all[0] : { all };
}

/** Nothing where one of the parts asks for nothing. */
export function requireAny(parts: readonly RequiredText[]): RequiredText {
  if (parts.length === 0 || parts.some(isNothing)) return NOTHING_REQUIRED;
  const any = withoutLonger(parts.flatMap((part) => ('any' in part ? part.any : [part])));
  return any.length === 1 && any[0] !== undefined ? any[0] : { any };
}

/** Without words that hold another one of them. */
function withoutLonger(parts: readonly RequiredText[]): readonly RequiredText[] {
  const words = parts.filter((part) => 'word' in part);
  return parts.filter((part, index) => !('word' in part) || !words.some((other) => other !== part && isWithin(other, part) && (!isWithin(part, other) || parts.indexOf(other) < index)));
}

/** Whether each text that holds `outer` holds `inner`. */
function isWithin(inner: RequiredWord, outer: RequiredWord): boolean {
  if (inner.standing !== undefined) return keyOfWord(inner) === keyOfWord(outer);
  if (inner.whole) return outer.whole && inner.word === outer.word && (inner.exact === outer.exact || outer.exact);
  return inner.exact ? outer.exact && outer.word.includes(inner.word) : outer.word.toLowerCase().includes(inner.word.toLowerCase());
}

/** Whether a text of which `holds` knows the words holds what is required. */
export function isHeld(required: RequiredText, holds: (word: RequiredWord) => boolean): boolean {
  if ('word' in required) return holds(required);
  return 'all' in required ? required.all.every((part) => isHeld(part, holds)) : required.any.some((part) => isHeld(part, holds));
}

export function wordsOf(required: RequiredText): readonly RequiredWord[] {
  if ('word' in required) return [required];
  return ('all' in required ? required.all : required.any).flatMap(wordsOf);
}
