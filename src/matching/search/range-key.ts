// A range of a text as one number, to look it up by.

/** Texts are shorter than this. */
const MOST = 2 ** 26;

export function rangeKey(start: number, end: number): number {
  return start * MOST + end;
}
