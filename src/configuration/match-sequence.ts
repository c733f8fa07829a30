// Wildcard matching of sequences: characters of a segment, segments of a key or path.

interface Sequence<T> {
  readonly length: number;
  readonly [index: number]: T;
}

/** Greedy wildcard matching with one point of return: linear in practice, and never worse than pattern times text. */
export function matchSequence(pattern: Sequence<string>, items: Sequence<string>, any: string, equal: (wanted: string, item: string) => boolean): boolean {
  let at = 0;
  let wanted = 0;
  let star = -1;
  let resume = 0;
  while (at < items.length) {
    const next = pattern[wanted];
    if (next === any) {
      star = wanted++;
      resume = at;
    } else if (next !== undefined && equal(next, items[at] ?? '')) {
      at++;
      wanted++;
    } else if (star >= 0) {
      wanted = star + 1;
      at = ++resume;
    } else return false;
  }
  while (pattern[wanted] === any) wanted++;
  return wanted === pattern.length;
}
