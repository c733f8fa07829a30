// Numbers that count up from row to row were made by somebody, not given to somebody.
import type { Sighting } from './person-record.ts';

/** Neighbours in counting that make a series; three people with consecutive numbers in one table are not found by chance. */
const SERIES = 3;

/** Marks as examples the persons whose mobile numbers count up, or whose identity numbers differ in the counter alone, within one table. */
export function markSeries(sightings: readonly Sighting[]): Sighting[] {
  const values = new Map<string, Set<string>>();
  for (const sighting of sightings) {
    const key = `${sighting.table}\0${sighting.main.kind}`;
    values.set(key, (values.get(key) ?? new Set()).add(sighting.main.value));
  }
  const inSeries = new Map([...values].map(([key, set]) => [key, key.endsWith('\0phone') ? countingUp(set) : key.endsWith('\0id') ? sameDayAndPlace(set) : new Set<string>()]));
  return sightings.map((sighting) => (inSeries.get(`${sighting.table}\0${sighting.main.kind}`)?.has(sighting.main.value) === true ? { ...sighting, example: true } : sighting));
}

function countingUp(values: ReadonlySet<string>): Set<string> {
  const numbers = [...values].map(Number).sort((a, b) => a - b);
  const found = new Set<string>();
  let from = 0;
  for (let at = 1; at <= numbers.length; at++) {
    if (at < numbers.length && numbers[at] === (numbers[at - 1] as number) + 1) continue;
    if (at - from >= SERIES) for (const number of numbers.slice(from, at)) found.add(String(number));
    from = at;
  }
  return found;
}

function sameDayAndPlace(values: ReadonlySet<string>): Set<string> {
  const groups = new Map<string, string[]>();
  for (const value of values) groups.set(value.slice(0, 14), [...(groups.get(value.slice(0, 14)) ?? []), value]);
  return new Set([...groups.values()].filter((group) => group.length >= SERIES).flat());
}
