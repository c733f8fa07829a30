// Where something stands: offsets inside decoded text, and the one conversion from offsets to lines and columns.

/** A half-open range of UTF-16 code units in the decoded text of one file: `start` inclusive, `end` exclusive, 0-based. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

/** Index of the last of `regions`, ascending by start, that starts at or before `offset`; -1 where none does. */
export function lastStartingBy(regions: readonly Region[], offset: number): number {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((regions[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A place as people and SARIF count it: lines and columns from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A range in lines and columns; the end is exclusive, like SARIF's `endColumn`. */
export interface Span {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A place in a file of the project, with a word on why it is shown. */
export interface RelatedLocation extends Span {
  readonly path: string;
  readonly message: string;
}

/** Offsets at which each line of `text` starts; `\r\n`, `\n` and a lone `\r` end a line. */
export function lineStartsOf(text: string): Uint32Array {
  const starts: number[] = [0];
  // The engine's own search is many times faster than looking at every unit.
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    if (carriage < 0 || (feed >= 0 && feed < carriage)) {
      starts.push(feed + 1);
      feed = text.indexOf('\n', feed + 1);
    } else {
      if (feed !== carriage + 1) starts.push(carriage + 1);
      carriage = text.indexOf('\r', carriage + 1);
    }
  }
  return Uint32Array.from(starts);
}

/** The position of `offset`; an offset past the end gives the position after the last character. */
export function positionAt(lineStarts: Uint32Array, offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

/** The span of `region` in lines and columns. */
export function spanOf(lineStarts: Uint32Array, region: Region): Span {
  const start = positionAt(lineStarts, region.start);
  const end = positionAt(lineStarts, region.end);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
