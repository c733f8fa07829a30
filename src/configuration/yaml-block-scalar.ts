// Block scalars of YAML (`|`, `>`): the lines that belong to one, and its value with the place of each character.
import { SourceTextBuilder, type SourceText } from './source-text.ts';
import { lineEndAt, nextLineAt, trimmedEnd } from './text-lines.ts';

export interface BlockScalar {
  readonly value: SourceText;
  /** Start of the line behind it. */
  readonly next: number;
}

/**
 * Reads the lines from `start` on that are indented deeper than `parent` (or blank), for header `|` or `>` (YAML 1.2.2, 8.1).
 * `indent` is the indicator of the header, counted from the parent; without one the first line decides. White space around the whole is left out.
 */
export function readBlockScalar(text: string, start: number, parent: number, folded: boolean, indent: number | undefined): BlockScalar {
  const builder = new SourceTextBuilder();
  let margin = indent === undefined ? -1 : Math.max(parent, 0) + indent;
  let first = -1;
  let last = start;
  let breaks = 0;
  let breakAt = start;
  let wasDeeper = false;
  let at = start;
  while (at < text.length) {
    const end = lineEndAt(text, at);
    let column = 0;
    while (at + column < end && text[at + column] === ' ') column++;
    const blank = trimmedEnd(text, at + column, end) === at + column;
    if (!blank) {
      if (margin < 0) margin = Math.max(column, parent + 1);
      if (column < margin) break;
      const from = at + margin;
      const deeper = text[from] === ' ' || text[from] === '\t';
      if (first >= 0) builder.append(glue(folded && !deeper && !wasDeeper, breaks), breakAt, breakAt + 1);
      if (first < 0) first = from;
      const stop = trimmedEnd(text, from, end);
      builder.copy(text, from, stop);
      last = stop;
      breakAt = end;
      breaks = 0;
      wasDeeper = deeper;
    }
    breaks++;
    at = nextLineAt(text, end);
  }
  return { value: builder.finish(first < 0 ? start : first, Math.max(first, last)), next: at };
}

/** What `breaks` line ends between two lines become. */
function glue(fold: boolean, breaks: number): string {
  if (!fold) return '\n'.repeat(breaks);
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
}
