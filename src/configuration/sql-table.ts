// Column declarations of CREATE TABLE and ALTER TABLE, with MySQL's inline comments.
import type { Region } from '../model/location.ts';
import { decodeLiteral } from './sql-cells.ts';
import type { SqlScanner } from './sql-scanner.ts';
import { readName } from './sql-statement.ts';

export interface DeclaredColumn {
  readonly column: string;
  readonly type: string;
  readonly comment?: string;
  readonly region: Region;
}

export interface DeclaredTable {
  readonly table: string;
  readonly columns: readonly DeclaredColumn[];
}

/** Words at the beginning of a table item that is no column. */
const CONSTRAINTS = new Set(['PRIMARY', 'UNIQUE', 'KEY', 'INDEX', 'CONSTRAINT', 'FOREIGN', 'CHECK', 'FULLTEXT', 'SPATIAL', 'EXCLUDE', 'LIKE', 'PERIOD', 'CLUSTER', 'NOT', 'SUPPLEMENTAL', 'PARTITION']);

/** Reads behind `CREATE ... TABLE`, where the scanner stands on TABLE; undefined where no column list follows. */
export function readCreateTable(scanner: SqlScanner): DeclaredTable | undefined {
  scanner.next();
  for (const word of ['IF', 'NOT', 'EXISTS']) if (scanner.is(word)) scanner.next();
  const table = readName(scanner);
  // `[#result]` of SQL Server lives as long as the session.
  if (table === undefined || /(?:^|\.)#/.test(table) || !scanner.isMark('(')) return undefined;
  const columns: DeclaredColumn[] = [];
  scanner.next();
  while (scanner.kind !== 'end' && !scanner.isMark(')')) {
    const column = readColumn(scanner);
    if (column !== undefined) columns.push(column);
    if (scanner.isMark(',')) scanner.next();
    else if (!scanner.isMark(')')) break;
  }
  return { table, columns };
}

/** Reads behind `ALTER TABLE`: the columns that ADD, MODIFY, CHANGE and ALTER COLUMN name. The scanner stands on TABLE. */
export function readAlterTable(scanner: SqlScanner): DeclaredTable | undefined {
  scanner.next();
  for (const word of ['IF', 'EXISTS', 'ONLY']) if (scanner.is(word)) scanner.next();
  const table = readName(scanner);
  if (table === undefined) return undefined;
  const columns: DeclaredColumn[] = [];
  while (scanner.is('ADD') || scanner.is('MODIFY') || scanner.is('CHANGE') || scanner.is('ALTER')) {
    const change = scanner.is('CHANGE');
    scanner.next();
    if (scanner.is('COLUMN')) scanner.next();
    for (const word of ['IF', 'NOT', 'EXISTS']) if (scanner.is(word)) scanner.next();
    if (change) readName(scanner);
    const list = scanner.isMark('(');
    if (list) scanner.next();
    do {
      const column = readColumn(scanner);
      if (column !== undefined) columns.push(column);
    } while (list && scanner.isMark(',') && scanner.next() !== 'end');
    if (list && scanner.isMark(')')) scanner.next();
    if (scanner.isMark(',')) scanner.next();
  }
  return { table, columns };
}

/** One item of a table; leaves the scanner on the `,` or `)` behind it, or where the statement ends. */
function readColumn(scanner: SqlScanner): DeclaredColumn | undefined {
  const { text, kind, from, to } = scanner;
  const constraint = kind === 'word' && CONSTRAINTS.has(scanner.word.toUpperCase());
  if ((kind !== 'word' && kind !== 'name' && kind !== 'string') || constraint) {
    skipItem(scanner);
    return undefined;
  }
  const column = text.slice(from, to);
  scanner.next();
  if (scanner.kind !== 'word' && scanner.kind !== 'name') {
    skipItem(scanner);
    return undefined;
  }
  let type = text.slice(scanner.from, scanner.to);
  scanner.next();
  if (scanner.isMark('(')) {
    const { start } = scanner;
    skipParentheses(scanner);
    type += text.slice(start, scanner.start).trimEnd();
  }
  const comment = skipItem(scanner);
  return { column, type, ...(comment === undefined ? {} : { comment }), region: { start: from, end: to } };
}

/** Skips to the `,` or `)` that ends the item; gives the string behind COMMENT, if there is one. */
function skipItem(scanner: SqlScanner): string | undefined {
  let comment: string | undefined;
  while (scanner.kind !== 'end' && !scanner.isMark(',') && !scanner.isMark(')') && !scanner.isMark(';') && !scanner.is('GO')) {
    if (scanner.isMark('(')) { skipParentheses(scanner); continue; }
    const isComment = scanner.is('COMMENT');
    scanner.next();
    if (isComment && scanner.kind === 'string') comment = decodeLiteral(scanner.text.slice(scanner.from, scanner.to), "'", scanner.dialect.backslash);
  }
  return comment;
}

function skipParentheses(scanner: SqlScanner): void {
  let depth = 0;
  do {
    if (scanner.isMark('(')) depth++;
    else if (scanner.isMark(')')) depth--;
    else if (scanner.isMark(';') || scanner.kind === 'end') return;
    scanner.next();
  } while (depth > 0);
}
