// `SET a = 'x', b = 2` of UPDATE and MySQL's INSERT, as a row whose columns are the names assigned to.
import type { DataRow } from './configuration-view.ts';
import { SqlCellReader } from './sql-cells.ts';
import type { SqlDialect } from './sql-dialect.ts';
import { SqlScanner } from './sql-scanner.ts';

/** A name with or without schema and quotes. */
const NAME = /^[\w$#.`"[\]\s\u00a1-\uffff]{1,400}$/;
/** As nearly all are. */
const PLAIN = /^\w+$/;
const LONGEST_NAME = 400;
/** What comes behind the assignments. */
const END = ['WHERE', 'FROM', 'ON', 'GO'];

/** The assignments that begin at `from`, to the end of their statement, at most to `limit`; items that are none are left out. */
export function readAssignments(text: string, dialect: SqlDialect, table: string, from: number, limit: number): DataRow {
  const scanner = new SqlScanner(text, dialect, from, limit);
  const columns: string[] = [];
  const cells: DataRow['cells'][number][] = [];
  const value = new SqlCellReader(scanner);
  let start = -1;
  let end = from;
  let depth = 0;
  let item = -1;
  let assigned = false;
  let name: string | undefined;
  const finish = (): void => {
    if (name !== undefined && !value.isEmpty) {
      columns.push(name);
      cells.push(value.finish(scanner.start));
    }
    item = -1;
    assigned = false;
    name = undefined;
    value.reset();
  };
  for (;;) {
    const kind = scanner.next();
    if (kind === 'end' || (kind === 'word' && depth === 0 && END.some((word) => scanner.is(word)))) break;
    if (scanner.isMark('(')) depth++;
    else if (scanner.isMark(')')) { if (--depth < 0) break; }
    else if (depth === 0 && scanner.isMark(';')) break;
    if (start < 0) ({ start } = scanner);
    ({ end } = scanner);
    if (depth === 0 && scanner.isMark(',')) finish();
    else if (item < 0) item = scanner.start;
    else if (assigned) value.take();
    else if (depth === 0 && scanner.isMark('=')) {
      assigned = true;
      name = columnIn(text, item, scanner.start);
    }
  }
  finish();
  return { table, columns, cells, region: { start: start < 0 ? end : start, end } };
}

/** Undefined where text[start, end) names nothing that can be assigned to. */
function columnIn(text: string, start: number, end: number): string | undefined {
  const name = end - start < LONGEST_NAME ? text.slice(start, end).trim() : '';
  if (PLAIN.test(name)) return name;
  return NAME.test(name) ? name.slice(name.lastIndexOf('.') + 1).replace(/^[`"[]|[`"\]]$/g, '') : undefined;
}
