// SQL scripts and dumps: rows of INSERT, UPDATE and COPY, declared columns with their comments, passwords given to accounts.
import type { Region } from '../model/location.ts';
import { once } from '../model/once.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { ConfigurationView, DataRow, DataTable } from './configuration-view.ts';
import { LazyRow } from './data-row.ts';
import { RowCursor } from './row-cursor.ts';
import { copyCellsOf } from './sql-copy.ts';
import { readAssignments } from './sql-assignments.ts';
import { indexSql, type SqlIndex } from './sql-index.ts';
import { cellsOf, type SqlRowSource } from './sql-cells.ts';
import { eachRowOf, type ListStatement } from './sql-statement.ts';
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
  const { dialect, statements } = index;
  const statement = statements.at(number);
  const end = statements.limitOf(number);
  const isWanted = (columns: readonly string[]): boolean => wants?.({ table: statement.table, columns, region: { start: statement.at, end } }) !== false;
  if (statement.kind === 'set') {
    if (statement.columns.length > 0 && !isWanted(statement.columns)) return true;
    const row = readAssignments(text, dialect, statement.table, statement.at, end);
    if (statement.columns.length > 0) return visit(row);
    statements.setColumns(number, row.columns);
    return !isWanted(row.columns) || visit(row);
  }
  const source = sourceOf(text, index, statement);
  if (!isWanted(source.columns)) return true;
  let going = true;
  eachRowOf(statement, text, dialect, region => going = visit(rowOf(statement, source, region)), end);
  return going;
}

function sourceOf(text: string, index: SqlIndex, statement: ListStatement): SqlRowSource {
  const columns = statement.columns.length > 0 ? statement.columns : index.tables.get(statement.table.toLowerCase()) ?? [];
  return { text, dialect: index.dialect, table: statement.table, columns };
}

function rowOf(statement: ListStatement, source: SqlRowSource, region: Region): DataRow {
  return new LazyRow(source, region, statement.kind === 'copy' ? copyCellsOf : cellsOf);
}

/** Finds the row at an offset: the statement by bisection, the row in it by a cursor that stays while offsets fall into the same statement. */
function rowFinder(text: string, index: () => SqlIndex): (offset: number) => DataRow | undefined {
  let current: { readonly number: number; readonly rowAt: (offset: number) => DataRow | undefined } | undefined;
  return offset => {
    const number = index().statements.lastAt(offset);
    if (number < 0) return undefined;
    if (current?.number !== number) current = { number, rowAt: rowsOfStatement(text, index(), number) };
    return current.rowAt(offset);
  };
}

function rowsOfStatement(text: string, index: SqlIndex, number: number): (offset: number) => DataRow | undefined {
  const { statements, dialect } = index;
  const statement = statements.at(number);
  const end = statements.limitOf(number);
  if (statement.kind === 'set') {
    const row = once(() => readAssignments(text, dialect, statement.table, statement.at, end));
    return offset => (row().region.start <= offset && offset < row().region.end ? row() : undefined);
  }
  const source = sourceOf(text, index, statement);
  const cursor = new RowCursor((last, visit) => { eachRowOf(statement, text, dialect, visit, end, resumeAt(statement, text, last)); });
  return offset => {
    const region = cursor.find(offset);
    return region === undefined ? undefined : rowOf(statement, source, region);
  };
}

/** Behind the comma (or line, or UNION) that follows the last row read. */
function resumeAt(statement: ListStatement, text: string, last: number | undefined): number {
  if (last === undefined) return statement.at;
  if (statement.kind === 'values') {
    // Nothing but blanks and a remark stands between a row and its comma.
    const comma = text.slice(last, last + 1_000).indexOf(',');
    return comma < 0 ? text.length : last + comma + 1;
  }
  return statement.kind === 'copy' ? text.indexOf('\n', last) + 1 || text.length : last;
}
