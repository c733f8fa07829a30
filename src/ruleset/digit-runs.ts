// Long runs of digits in the bytes of a file: where identity numbers, phones and card numbers can stand.

/** Byte ranges (pairs start, end) of maximal runs of [0-9] of at least `minimum` bytes, one trailing X or x included. */
export function findDigitRuns(bytes: Uint8Array, from = 0, minimum = 11): readonly number[] {
  const runs: number[] = [];
  const isDigit = (at: number): boolean => (bytes[at] as number) >= 48 && (bytes[at] as number) <= 57;
  // A run of `minimum` digits cannot avoid every `minimum`-th byte, so only those are looked at.
  let at = from + minimum - 1;
  while (at < bytes.length) {
    if (!isDigit(at)) { at += minimum; continue; }
    let start = at;
    while (start > from && isDigit(start - 1)) start--;
    let end = at + 1;
    while (end < bytes.length && isDigit(end)) end++;
    if (end - start >= minimum) {
      if (end < bytes.length && (bytes[end] === 88 || bytes[end] === 120)) end++;
      runs.push(start, end);
    }
    at = end + minimum - 1;
  }
  return runs;
}
