// Which words a text holds, each looked for once.
import type { RequiredWord } from './required-text.ts';

export type HoldsWord = (word: RequiredWord) => boolean;

export function wordsIn(text: string): HoldsWord {
  const names = new Map<string, boolean>();
  const others = new Map<string, boolean>();
  let lower: string | undefined;
  const look = ({ word, exact, whole }: RequiredWord): boolean => (exact ? occurs(text, word, whole) : occurs(lower ??= text.toLowerCase(), word.toLowerCase(), whole));
  return (required) => {
    const { word, exact, whole } = required;
    const [known, key] = exact && whole ? [names, word] : [others, `${exact ? '=' : '~'}${whole ? ' ' : ''}${word}`];
    let held = known.get(key);
    if (held === undefined) known.set(key, held = look(required));
    return held;
  };
}

function occurs(text: string, word: string, whole: boolean): boolean {
  return whole ? nextPlace(text, word, true, 0) !== -1 : text.includes(word);
}

/** Where a word stands next; -1: nowhere. @param whole whether as a word of its own. */
export function nextPlace(text: string, word: string, whole: boolean, from: number): number {
  let at = text.indexOf(word, from);
  while (whole && at !== -1 && (isPartOfWord(text.charCodeAt(at - 1)) || isPartOfWord(text.charCodeAt(at + word.length)))) at = text.indexOf(word, at + 1);
  return at;
}

/** A letter, digit or underscore of ASCII; `unit` is no number beyond the ends of the text. */
function isPartOfWord(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95;
}
