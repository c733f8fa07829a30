// The cells of one row of values in SQL.
import type { Region } from '../model/location.ts';
import type { Cell, RowSource } from './data-row.ts';
import type { SqlDialect } from './sql-dialect.ts';
import { SqlScanner } from './sql-scanner.ts';

export interface SqlRowSource extends RowSource {
  readonly dialect: SqlDialect;
}

/** The values of `(1, N'a', NULL, to_date('...'))`: literals decoded, expressions as they stand. */
export function cellsOf(source: SqlRowSource, region: Region): readonly Cell[] {
  const { text, dialect } = source;
  const open = text[region.start] === '(';
  const scanner = new SqlScanner(text, dialect, region.start + (open ? 1 : 0), region.end - (open && text[region.end - 1] === ')' ? 1 : 0));
  const cells: Cell[] = [];
  let cell = newCell();
  let depth = 0;
  for (;;) {
    const kind = scanner.next();
    if (kind === 'end' || (depth === 0 && scanner.isMark(','))) {
      if (kind !== 'end' || cell.tokens > 0 || cells.length > 0) cells.push(finishCell(text, cell, scanner.start));
      if (kind === 'end') return cells;
      cell = newCell();
      continue;
    }
    if (scanner.isMark('(')) depth++;
    else if (scanner.isMark(')')) depth--;
    if (cell.tokens++ === 0) {
      cell.start = scanner.start;
      cell.from = scanner.from;
      cell.to = scanner.to;
      cell.quoted = kind === 'string' || kind === 'name';
      cell.backslash = dialect.backslash || (kind === 'string' && /^[eE]'/.test(text.slice(scanner.start, scanner.start + 2)));
    }
    cell.end = scanner.end;
  }
}

interface OpenCell {
  tokens: number;
  start: number;
  end: number;
  from: number;
  to: number;
  quoted: boolean;
  backslash: boolean;
}

function newCell(): OpenCell {
  return { tokens: 0, start: 0, end: 0, from: 0, to: 0, quoted: false, backslash: false };
}

function finishCell(text: string, cell: OpenCell, at: number): Cell {
  if (cell.tokens === 0) return { value: null, region: { start: at, end: at }, quoted: false };
  if (cell.tokens === 1 && cell.quoted) {
    return { value: decodeLiteral(text.slice(cell.from, cell.to), text[cell.to] ?? "'", cell.backslash), region: { start: cell.from, end: cell.to }, quoted: true };
  }
  const value = text.slice(cell.start, cell.end);
  return { value: /^null$/i.test(value) ? null : value, region: { start: cell.start, end: cell.end }, quoted: false };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', 0: '\0', Z: '\x1a' };

/** Doubled quotes, and in MySQL backslashes (MySQL manual, 9.1.1). */
export function decodeLiteral(raw: string, quote: string, backslash: boolean): string {
  const single = raw.includes(quote + quote) ? raw.replaceAll(quote + quote, quote) : raw;
  return backslash && single.includes('\\') ? single.replace(/\\([^])/g, (_whole, letter: string) => ESCAPES[letter] ?? letter) : single;
}
