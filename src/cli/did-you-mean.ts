// Names that somebody may have meant who wrote one that there is none of.
import leven from 'leven';
import type { CommandContext } from './command-context.ts';
import { UsageError } from './host.ts';

/** More than these help nobody. */
const MOST = 3;
/** A share of the word's letters that may be wrong. */
const WRONG = 0.34;
/** A shorter word stands in too many names. */
const SHORTEST_PART = 4;

/**
 * What to throw where `word` is none of `known`.
 * @param message id of the message for it; `<message>-near` is the one that names what may have been meant.
 */
export function unknownName(message: string, word: string, known: Iterable<string>, { say }: CommandContext): UsageError {
  const near = nearestNames(word, known);
  return new UsageError(near.length === 0 ? say(message, word) : say(`${message}-near`, word, near.join(', ')));
}

/** The nearest of `known`, best first: those that are nearly spelled so, then those that hold the word. Empty where none is near. */
function nearestNames(word: string, known: Iterable<string>): readonly string[] {
  const written = word.toLowerCase();
  const most = Math.ceil(written.length * WRONG);
  const near = Array.from(known, (name) => ({ name, distance: distanceOf(written, name.toLowerCase(), most) })).filter(({ distance }) => distance <= most);
  return near.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1)).slice(0, MOST).map(({ name }) => name);
}

/** @param most what a name that holds the word, or stands in it, counts as. */
function distanceOf(word: string, name: string, most: number): number {
  const holds = Math.min(word.length, name.length) >= SHORTEST_PART && (name.includes(word) || word.includes(name));
  return Math.min(holds ? most : Infinity, leven(word, name));
}
