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
  const cell = new SqlCellReader(scanner);
  let depth = 0;
  for (;;) {
    const kind = scanner.next();
    if (kind === 'end' || (depth === 0 && scanner.isMark(','))) {
      if (kind !== 'end' || !cell.isEmpty || cells.length > 0) cells.push(cell.finish(scanner.start));
      if (kind === 'end') return cells;
      cell.reset();
      continue;
    }
    if (scanner.isMark('(')) depth++;
    else if (scanner.isMark(')')) depth--;
    cell.take();
  }
}

/** Puts one value together from the tokens that a scanner stands on. */
export class SqlCellReader {
  readonly #scanner: SqlScanner;
  #tokens = 0;
  #start = 0;
  #end = 0;
  /** Of the first token: what stands between its quotes. */
  #from = 0;
  #to = 0;
  #quoted = false;
  #backslash = false;

  constructor(scanner: SqlScanner) {
    this.#scanner = scanner;
  }

  get isEmpty(): boolean { return this.#tokens === 0; }

  reset(): void {
    this.#tokens = 0;
  }

  /** The current token belongs to the value. */
  take(): void {
    const { kind, start, end, from, to, text, dialect } = this.#scanner;
    if (this.#tokens++ === 0) {
      this.#start = start;
      this.#from = from;
      this.#to = to;
      this.#quoted = kind === 'string' || kind === 'name';
      this.#backslash = dialect.backslash || (kind === 'string' && (text[start] === 'e' || text[start] === 'E'));
    }
    this.#end = end;
  }

  /** The value; null with an empty region at `at` where there were no tokens. */
  finish(at: number): Cell {
    const { text } = this.#scanner;
    if (this.#tokens === 0) return { value: null, region: { start: at, end: at }, quoted: false };
    if (this.#tokens === 1 && this.#quoted) {
      return { value: decodeLiteral(text.slice(this.#from, this.#to), text[this.#to] ?? "'", this.#backslash), region: { start: this.#from, end: this.#to }, quoted: true };
    }
    const value = text.slice(this.#start, this.#end);
    return { value: value.length === 4 && /^null$/i.test(value) ? null : value, region: { start: this.#start, end: this.#end }, quoted: false };
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', 0: '\0', Z: '\x1a' };

/** Doubled quotes, and in MySQL backslashes (MySQL manual, 9.1.1). */
export function decodeLiteral(raw: string, quote: string, backslash: boolean): string {
  const single = raw.includes(quote + quote) ? raw.replaceAll(quote + quote, quote) : raw;
  return backslash && single.includes('\\') ? single.replace(/\\([^])/g, (_whole, letter: string) => ESCAPES[letter] ?? letter) : single;
}
