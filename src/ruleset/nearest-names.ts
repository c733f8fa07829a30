// Names of rules and categories that somebody may have meant who wrote one that there is none of.
import leven from 'leven';

/** More than these help nobody. */
const MOST = 3;
/** A share of the word's letters that may be wrong. */
const WRONG = 0.34;
/** A shorter word stands in too many names. */
const SHORTEST_PART = 4;

/** The nearest of `known`, best first: those that are nearly spelled so, then those that hold the word. Empty where none is near. */
export function nearestNames(word: string, known: Iterable<string>): readonly string[] {
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
