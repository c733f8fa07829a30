// Parts of a text in the order a parser wants them in, and where they stand.
import type { Region } from '../model/location.ts';

/** Ranges clipped to the text, sorted, empty ones dropped, touching and overlapping ones joined: what `includedRanges` requires. */
export function orderedRanges(ranges: readonly Region[], length: number): Region[] {
  const ordered: { start: number; end: number }[] = [];
  const clipped = ranges.map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) })).filter(({ start, end }) => start < end);
  for (const range of clipped.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const before = ordered.at(-1);
    if (before !== undefined && range.start <= before.end) before.end = Math.max(before.end, range.end);
    else ordered.push(range);
  }
  return ordered;
}

/** Row and column (code units, base 0) of each of `offsets`, which must ascend. Only line feeds end a row, as tree-sitter counts. */
export function pointsOf(text: string, offsets: readonly number[]): { readonly row: number; readonly column: number }[] {
  let row = 0;
  let lineStart = 0;
  return offsets.map((offset) => {
    for (let feed = text.indexOf('\n', lineStart); feed !== -1 && feed < offset; feed = text.indexOf('\n', lineStart)) {
      row++;
      lineStart = feed + 1;
    }
    return { row, column: offset - lineStart };
  });
}
