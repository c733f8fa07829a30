// `SET a = 'x', b = 2` of UPDATE and MySQL's INSERT, as a row whose columns are the names assigned to.
import type { Region } from '../model/location.ts';
import type { DataRow } from './configuration-view.ts';
import { cellsOf, type SqlRowSource } from './sql-cells.ts';

const NAME = /^\s{0,200}(?:[\w$#\u00a1-\uffff]{1,128}\.|`[^`]{1,128}`\.|"[^"]{1,128}"\.|\[[^\]]{1,128}\]\.){0,2}([\w$#\u00a1-\uffff]{1,128}|`[^`]{1,128}`|"[^"]{1,128}"|\[[^\]]{1,128}\])\s{0,50}=/;

/** The assignments in text[region); items that are none are left out. */
export function assignmentsOf(source: SqlRowSource, region: Region): DataRow {
  const columns: string[] = [];
  const cells: DataRow['cells'][number][] = [];
  for (const item of cellsOf(source, region)) {
    const match = NAME.exec(source.text.slice(item.region.start, Math.min(item.region.end, item.region.start + 800)));
    if (match === null) continue;
    const [value] = cellsOf(source, { start: item.region.start + match[0].length, end: item.region.end });
    if (value === undefined) continue;
    columns.push((match[1] ?? '').replace(/^[`"[]|[`"\]]$/g, ''));
    cells.push(value);
  }
  return { table: source.table, columns, cells, region };
}
