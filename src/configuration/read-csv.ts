// CSV and TSV (RFC 4180): rows with the column names of the header, quoted cells, any of the usual separators.
import type { Region } from '../model/location.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { ConfigurationView, DataRow } from './configuration-view.ts';
import { LazyRow, type Cell, type RowSource } from './data-row.ts';
import { RowCursor } from './row-cursor.ts';
import { nextLineAt, lineEndAt } from './text-lines.ts';
import { configurationView } from './view.ts';

interface CsvSource extends RowSource {
  readonly separator: string;
}

/** A quote that does not close within this was no quote. */
const LONGEST_QUOTED = 20_000;

/** Reads CSV and TSV; rows are found when somebody asks. The table is named after the file; `columns` of a row are empty where there is no header. */
export function readCsv(file: SourceFile): ConfigurationView {
  const { text } = file;
  const name = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.[^.]{1,20}$/, '');
  const separator = separatorOf(text, /\.tsv$/i.test(file.path));
  const first = { start: 0, end: rowEnd(text, 0, separator) };
  const header = cellsOf({ text, table: name, columns: [], separator }, first);
  const isHeader = looksLikeHeader(header);
  const source: CsvSource = { text, table: name, columns: isHeader ? header.map(cell => cell.value ?? '') : [], separator };
  const begin = isHeader ? nextLineAt(text, first.end) : 0;
  const walk = (from: number, visit: (row: Region) => boolean) => {
    for (let at = from; at < text.length;) {
      const end = rowEnd(text, at, separator);
      if (end > at && !visit({ start: at, end })) return;
      at = nextLineAt(text, end);
    }
  };
  const cursor = new RowCursor((last, visit) => walk(last === undefined ? begin : nextLineAt(text, last), visit));
  const rowOf = (region: Region): DataRow => new LazyRow(source, region, cellsOf);
  return configurationView({
    entries: [],
    eachRow: (visit, wants) => {
      if (wants?.({ table: source.table, columns: source.columns, region: { start: begin, end: text.length } }) !== false) walk(begin, region => visit(rowOf(region)));
    },
    rowAt: offset => {
      const region = cursor.find(offset);
      return region === undefined ? undefined : rowOf(region);
    },
  });
}

/** The separator that the first lines use most evenly; `sep=;` of Excel says it outright. */
function separatorOf(text: string, tabs: boolean): string {
  const stated = /^"?sep=([,;|\t])"?\s/i.exec(text)?.[1];
  if (stated !== undefined) return stated;
  const lines = text.slice(0, 20_000).split(/\r\n|\n|\r/).filter(line => line !== '').slice(0, 20).map(line => line.replace(/"[^"]*"/g, ''));
  let best = tabs ? '\t' : ',';
  let most = 0;
  for (const candidate of ['\t', ',', ';', '|']) {
    const counts = lines.map(line => line.split(candidate).length - 1);
    const least = Math.min(...counts);
    if (lines.length > 0 && least > most) { best = candidate; most = least; }
  }
  return best;
}

/** Names, all different, none a number, a date or a long run of digits. */
function looksLikeHeader(cells: readonly Cell[]): boolean {
  const names = cells.map(cell => (cell.value ?? '').trim());
  return names.length > 0 && names.every(name => name !== '' && name.length <= 64 && !/^[\d.,:/+-]+$|\d{6}/.test(name)) && new Set(names).size === names.length
    && names.some(name => /[\p{L}]/u.test(name));
}

/** The end of the row at `start`, line end left out. */
function rowEnd(text: string, start: number, separator: string): number {
  const end = lineEndAt(text, start);
  if (!text.slice(start, end).includes('"')) return end;
  let at = start;
  for (;;) {
    const cell = cellEnd(text, at, separator);
    if (text[cell.end] !== separator) return cell.end;
    at = cell.end + 1;
  }
}

/** The cell at `start`: its content, and where the separator or line end behind it stands. */
function cellEnd(text: string, start: number, separator: string): { readonly from: number; readonly to: number; readonly end: number; readonly quoted: boolean } {
  if (text[start] === '"') {
    const limit = Math.min(text.length, start + LONGEST_QUOTED);
    for (let at = start + 1; at < limit; at++) {
      if (text[at] !== '"') continue;
      if (text[at + 1] === '"') { at++; continue; }
      let end = at + 1;
      while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
      return { from: start + 1, to: at, end, quoted: true };
    }
  }
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return { from: start, to: end, end, quoted: false };
}

function cellsOf(source: CsvSource, region: Region): readonly Cell[] {
  const cells: Cell[] = [];
  for (let at = region.start; at <= region.end;) {
    const cell = cellEnd(source.text, at, source.separator);
    const to = Math.min(cell.to, region.end);
    const raw = source.text.slice(cell.from, to);
    cells.push({ value: cell.quoted ? raw.replaceAll('""', '"') : raw, region: { start: cell.from, end: to }, quoted: cell.quoted });
    at = cell.end + 1;
  }
  return cells;
}
