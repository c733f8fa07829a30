// Tables that code makes itself: CREATE TABLE in the texts of a program.
import type { ColumnDeclaration } from './configuration-view.ts';
import { indexSql } from './sql-index.ts';

const CREATES = /\bcreate\s{1,8}table\b/gi;
const COMMENTED = /^\s{0,80}(?:\/\/|#|\*|--)/;
/** Where a text ends on one line and goes on in the next; of SQL's own quotes that needs an operator. */
const GOES_ON = /"[ \t]{0,20}[+.&]?(?: _)?[ \t]{0,20}\r?\n[ \t]{0,200}[+.&]?[ \t]{0,20}"|'[ \t]{0,20}[+.&](?: _)?[ \t]{0,20}\r?\n[ \t]{0,200}'/g;
/** A table with more than that is left where it stands. */
const LONGEST = 40_000;

/** Columns of the tables that a program's texts declare, at their places in the program. */
export function columnsInCode(text: string): readonly ColumnDeclaration[] {
  const columns: ColumnDeclaration[] = [];
  let done = 0;
  for (const { index } of text.matchAll(CREATES)) {
    if (index < done || COMMENTED.test(text.slice(text.lastIndexOf('\n', index) + 1, index))) continue;
    const end = closedAt(text, index);
    if (end === undefined) continue;
    done = end;
    const statement = text.slice(index, end).replace(GOES_ON, (found) => ' '.repeat(found.length));
    for (const column of indexSql(statement).columns) columns.push({ ...column, region: { start: column.region.start + index, end: column.region.end + index } });
  }
  return columns;
}

/** Behind the bracket that closes the list of columns. */
function closedAt(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < Math.min(text.length, start + LONGEST); at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at + 1;
    else if (depth === 0 && text[at] === ';') return undefined;
  }
  return undefined;
}
