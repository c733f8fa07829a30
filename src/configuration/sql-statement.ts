// The statements that carry rows: INSERT, REPLACE, UPDATE, COPY; where their rows stand.
import type { Region } from '../model/location.ts';
import type { SqlDialect } from './sql-dialect.ts';
import { SqlScanner } from './sql-scanner.ts';

interface StatementHead {
  /** Without schema and quotes. */
  readonly table: string;
  readonly columns: readonly string[];
  /** Where the rows begin. */
  readonly at: number;
}

export interface ListStatement extends StatementHead {
  readonly kind: 'values' | 'select' | 'copy';
}

/** Its columns stand in its row: there are none here before the row was read. */
export interface SetStatement extends StatementHead {
  readonly kind: 'set';
}

export type RowStatement = ListStatement | SetStatement;

/**
 * Reads `table [(columns)] VALUES|SELECT|SET|FROM stdin` behind INSERT, INTO, UPDATE or COPY; the scanner stands on that word.
 * undefined where it is none of these (`SELECT x INTO y`). The scanner is left somewhere behind.
 */
export function readRowStatement(scanner: SqlScanner): RowStatement | undefined {
  const isCopy = scanner.is('COPY');
  const isUpdate = scanner.is('UPDATE');
  scanner.next();
  const table = readName(scanner);
  if (table === undefined) return undefined;
  const columns: string[] = [];
  if (scanner.isMark('(')) {
    while (scanner.next() !== 'end' && !scanner.isMark(')')) {
      if (scanner.kind === 'word' || scanner.kind === 'name' || (scanner.kind === 'string' && scanner.dialect.name === 'mysql')) columns.push(scanner.text.slice(scanner.from, scanner.to));
      else if (!scanner.isMark(',') || columns.length === 0) return undefined;
      if (columns.length > 2_000) return undefined;
    }
    scanner.next();
  }
  // A few words may stand between: an alias, OVERRIDING SYSTEM VALUE, WITH (TABLOCK), OUTPUT.
  for (let words = 0; words < 6; words++) {
    const at = scanner.end;
    if (isCopy) return scanner.is('FROM') && scanner.next() === 'word' && scanner.is('STDIN') ? { kind: 'copy', table, columns, at: afterLine(scanner) } : undefined;
    if (scanner.is('VALUES') || scanner.is('VALUE')) return isUpdate ? undefined : { kind: 'values', table, columns, at };
    if (scanner.is('SELECT')) return isUpdate ? undefined : { kind: 'select', table, columns, at: scanner.start };
    if (scanner.is('SET')) return { kind: 'set', table, columns: [], at };
    if (scanner.kind !== 'word' || scanner.is('FROM') || scanner.is('WHERE') || scanner.is('INSERT')) return undefined;
    scanner.next();
  }
  return undefined;
}

/** `schema.table` -> `table`; the scanner moves behind it. */
export function readName(scanner: SqlScanner): string | undefined {
  let name: string | undefined;
  for (;;) {
    if (scanner.kind !== 'word' && scanner.kind !== 'name' && scanner.kind !== 'string') return name;
    name = scanner.text.slice(scanner.from, scanner.to);
    scanner.next();
    if (!scanner.isMark('.')) return name;
    scanner.next();
    // `db..table` of SQL Server.
    if (scanner.isMark('.')) scanner.next();
  }
}

/**
 * Calls `visit` with the place of each row, until it says false; `set` is read by `readAssignments`.
 * Returns the offset behind the last row. `limit`: where the next statement begins, so that a row that never closes costs no more than its own statement.
 */
export function eachRowOf(statement: ListStatement, text: string, dialect: SqlDialect, visit: (region: Region) => boolean, limit = text.length, from = statement.at): number {
  if (statement.kind === 'copy') return eachCopyLine(text, from, visit);
  const scanner = new SqlScanner(text, dialect, from, limit);
  if (statement.kind === 'values') return eachValues(scanner, visit);
  // INSERT ... SELECT 'a', 1 [FROM dual] UNION ALL SELECT ...: rows of literals in the dialects that had no multi-row VALUES.
  let end = from;
  scanner.next();
  for (;;) {
    if (scanner.is('FROM')) while (scanner.next() === 'word' && !scanner.is('UNION'));
    if (scanner.is('UNION')) scanner.next();
    if (scanner.is('ALL')) scanner.next();
    if (!scanner.is('SELECT')) return end;
    const region = until(scanner, ['FROM', 'UNION', 'WHERE', 'GO', 'INSERT', 'ON']);
    end = region.end;
    if (!/'|\d/.test(text.slice(region.start, Math.min(region.end, region.start + 5_000))) || !visit(region)) return end;
  }
}

function eachValues(scanner: SqlScanner, visit: (region: Region) => boolean): number {
  let end = scanner.position;
  for (;;) {
    scanner.next();
    // T-SQL, Oracle 23: `VALUES (..), (..)`; `ROW(..)` of MySQL.
    if (scanner.is('ROW')) scanner.next();
    if (!scanner.isMark('(')) return end;
    const { start } = scanner;
    let depth = 1;
    while (depth > 0) {
      const kind = scanner.next();
      if (kind === 'mark') {
        if (scanner.isMark('(')) depth++;
        else if (scanner.isMark(')')) depth--;
        // A row that never closes ends with its statement; the next one must not become part of it.
        else if (scanner.isMark(';') && endsStatement(scanner)) return end;
      } else if (kind === 'end') return end;
    }
    end = scanner.end;
    if (!visit({ start, end })) return end;
    scanner.next();
    if (!scanner.isMark(',')) return end;
  }
}

function endsStatement(scanner: SqlScanner): boolean {
  return /^\s{0,100}(?:insert|create|update|delete|commit|go|--|$)/i.test(scanner.text.slice(scanner.end, Math.min(scanner.end + 120, scanner.limit)));
}

/** From the next token to one of `words`, `;` or the end; the scanner stands on what ended it. */
function until(scanner: SqlScanner, words: readonly string[]): Region {
  let start = -1;
  let end = scanner.position;
  let depth = 0;
  for (;;) {
    const kind = scanner.next();
    if (kind === 'end') break;
    if (kind === 'mark') {
      if (scanner.isMark('(')) depth++;
      else if (scanner.isMark(')')) { if (--depth < 0) break; }
      else if (depth === 0 && scanner.isMark(';')) break;
    } else if (kind === 'word' && depth === 0 && words.some(word => scanner.is(word))) break;
    if (start < 0) ({ start } = scanner);
    ({ end } = scanner);
  }
  return { start: start < 0 ? end : start, end };
}

function eachCopyLine(text: string, from: number, visit: (region: Region) => boolean): number {
  let at = from;
  while (at < text.length) {
    const feed = text.indexOf('\n', at);
    const next = feed < 0 ? text.length : feed + 1;
    const end = feed > at && text[feed - 1] === '\r' ? feed - 1 : feed < 0 ? text.length : feed;
    if (text.startsWith('\\.', at)) return next;
    if (!visit({ start: at, end })) return end;
    at = next;
  }
  return at;
}

function afterLine(scanner: SqlScanner): number {
  const feed = scanner.text.indexOf('\n', scanner.end);
  return feed < 0 ? scanner.limit : Math.min(feed + 1, scanner.limit);
}
