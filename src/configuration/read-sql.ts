// SQL scripts and dumps: rows of INSERT, UPDATE and COPY, declared columns with their comments, passwords given to accounts.
import type { Region } from '../model/location.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { ConfigurationView, DataRow, DataTable } from './configuration-view.ts';
import { LazyRow } from './data-row.ts';
import { lastAtMost, RowCursor } from './row-cursor.ts';
import { copyCellsOf } from './sql-copy.ts';
import { assignmentsOf } from './sql-assignments.ts';
import { indexSql, type SqlIndex } from './sql-index.ts';
import { cellsOf, type SqlRowSource } from './sql-cells.ts';
import { SqlScanner } from './sql-scanner.ts';
import { eachRowOf, readRowStatement, type RowStatement } from './sql-statement.ts';
import { configurationView } from './view.ts';

/** Reads SQL of MySQL, Oracle, SQL Server, PostgreSQL, 达梦 and 金仓; nothing is parsed before somebody asks. */
export function readSql(file: SourceFile): ConfigurationView {
  let done: SqlIndex | undefined;
  const index = () => done ??= indexSql(file.text);
  const eachRow: ConfigurationView['eachRow'] = (visit, wants) => {
    for (let number = 0; number < index().statements.length; number++) {
      if (!eachRowAt(file.text, index(), number, visit, wants)) return;
    }
  };
  return configurationView({
    entries: () => index().entries, columns: () => index().columns, brokenAt: () => index().brokenAt, eachRow,
    rowAt: rowFinder(file.text, index),
  });
}

function eachRowAt(text: string, index: SqlIndex, number: number, visit: (row: DataRow) => boolean, wants?: (table: DataTable) => boolean): boolean {
  const { dialect } = index;
  const statement = statementAt(text, index, number);
  if (statement === undefined) return true;
  const source = sourceOf(text, index, statement);
  // The columns of SET stand in its row.
  if (statement.kind !== 'set' && wants?.({ table: source.table, columns: source.columns, region: { start: statement.at, end: index.statements[number + 1] ?? text.length } }) === false) return true;
  let going = true;
  eachRowOf(statement, text, dialect, region => going = visit(rowOf(statement, source, region)), index.statements[number + 1]);
  return going;
}

function statementAt(text: string, index: SqlIndex, number: number): RowStatement | undefined {
  const scanner = new SqlScanner(text, index.dialect, index.statements[number], index.statements[number + 1]);
  scanner.next();
  return readRowStatement(scanner);
}

function sourceOf(text: string, index: SqlIndex, statement: RowStatement): SqlRowSource {
  const columns = statement.columns.length > 0 ? statement.columns : index.tables.get(statement.table.toLowerCase()) ?? [];
  return { text, dialect: index.dialect, table: statement.table, columns };
}

function rowOf(statement: RowStatement, source: SqlRowSource, region: Region): DataRow {
  if (statement.kind === 'set') return assignmentsOf(source, region);
  return new LazyRow(source, region, statement.kind === 'copy' ? copyCellsOf : cellsOf);
}

/** Finds the row at an offset: the statement by bisection, the row in it by a cursor that stays while offsets fall into the same statement. */
function rowFinder(text: string, index: () => SqlIndex): (offset: number) => DataRow | undefined {
  let current: { readonly number: number; readonly statement: RowStatement; readonly source: SqlRowSource; readonly cursor: RowCursor } | undefined;
  return offset => {
    const { statements, dialect } = index();
    const number = lastAtMost(statements, offset);
    if (number < 0) return undefined;
    if (current?.number !== number) {
      const statement = statementAt(text, index(), number);
      if (statement === undefined) return undefined;
      const cursor = new RowCursor((last, visit) => { eachRowOf(statement, text, dialect, visit, statements[number + 1], resumeAt(statement, text, last)); });
      current = { number, statement, source: sourceOf(text, index(), statement), cursor };
    }
    const region = current.cursor.find(offset);
    return region === undefined ? undefined : rowOf(current.statement, current.source, region);
  };
}

/** Behind the comma (or line, or UNION) that follows the last row read. */
function resumeAt(statement: RowStatement, text: string, last: number | undefined): number {
  if (last === undefined) return statement.at;
  if (statement.kind === 'values') {
    // Nothing but blanks and a remark stands between a row and its comma.
    const comma = text.slice(last, last + 1_000).indexOf(',');
    return comma < 0 ? text.length : last + comma + 1;
  }
  if (statement.kind === 'copy') return text.indexOf('\n', last) + 1 || text.length;
  return statement.kind === 'set' ? text.length : last;
}
