// Which words a text holds, each looked for once.
import type { RequiredWord } from './required-text.ts';

export type HoldsWord = (word: RequiredWord) => boolean;

export function wordsIn(text: string): HoldsWord {
  const exactly = new Map<string, boolean>();
  const caseless = new Map<string, boolean>();
  let lower: string | undefined;
  return ({ word, exact }) => {
    const known = exact ? exactly : caseless;
    let held = known.get(word);
    if (held === undefined) known.set(word, held = exact ? text.includes(word) : (lower ??= text.toLowerCase()).includes(word.toLowerCase()));
    return held;
  };
}
