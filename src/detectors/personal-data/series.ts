// Numbers that count up from row to row were made by somebody, not given to somebody.
import type { Sighting } from './person-record.ts';

/** Neighbours in counting that make a series; three people with consecutive numbers in one table are not found by chance. */
const SERIES = 3;
/** Numbers of one block of a hundred, in any order, that make one, too. */
const BLOCK = 4;

/** Marks as examples the persons whose mobile numbers count up, or whose identity numbers differ in the counter alone, within one table. */
export function markSeries(sightings: readonly Sighting[]): Sighting[] {
  const values = new Map<string, Set<string>>();
  for (const sighting of sightings) {
    const key = `${sighting.table}\0${sighting.main.kind}`;
    values.set(key, (values.get(key) ?? new Set()).add(sighting.main.value));
  }
  const inSeries = new Map([...values].map(([key, set]) => [key, key.endsWith('\0phone') ? countingUp(set) : key.endsWith('\0id') ? alike(set, 14, SERIES) : new Set<string>()]));
  return sightings.map((sighting) => (inSeries.get(`${sighting.table}\0${sighting.main.kind}`)?.has(sighting.main.value) === true ? { ...sighting, example: true } : sighting));
}

function countingUp(values: ReadonlySet<string>): Set<string> {
  const numbers = Array.from(values, Number).sort((a, b) => a - b);
  const found = new Set<string>();
  let from = 0;
  for (let at = 1; at <= numbers.length; at++) {
    if (at < numbers.length && numbers[at] === (numbers[at - 1] as number) + 1) continue;
    if (at - from >= SERIES) for (const number of numbers.slice(from, at)) found.add(String(number));
    from = at;
  }
  for (const value of alike(values, 9, BLOCK)) found.add(value);
  return found;
}

/** Values that share their first `length` characters with enough others. */
function alike(values: ReadonlySet<string>, length: number, least: number): Set<string> {
  const groups = new Map<string, string[]>();
  for (const value of values) {
    const group = groups.get(value.slice(0, length));
    if (group === undefined) groups.set(value.slice(0, length), [value]);
    else group.push(value);
  }
  return new Set([...groups.values()].filter((group) => group.length >= least).flat());
}
