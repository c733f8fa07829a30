// Lines of PostgreSQL's COPY ... FROM stdin, as pg_dump writes them (PostgreSQL manual, COPY, "Text Format").
import type { Region } from '../model/location.ts';
import type { Cell, RowSource } from './data-row.ts';

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/** The cells of one line: parted by tabs, `\N` is null. */
export function copyCellsOf(source: RowSource, region: Region): readonly Cell[] {
  const cells: Cell[] = [];
  let start = region.start;
  for (const raw of source.text.slice(region.start, region.end).split('\t')) {
    const value = raw.includes('\\') ? raw.replace(/\\([^])/g, (_whole, letter: string) => ESCAPES[letter] ?? letter) : raw;
    cells.push({ value: raw === '\\N' ? null : value, region: { start, end: start + raw.length }, quoted: false });
    start += raw.length + 1;
  }
  return cells;
}
