// `SET a = 'x', b = 2` of UPDATE and MySQL's INSERT, as a row whose columns are the names assigned to.
import type { Region } from '../model/location.ts';
import type { DataRow } from './configuration-view.ts';
import { cellsOf, type SqlRowSource } from './sql-cells.ts';

/** A name with or without schema and quotes. */
const NAME = /^[\w$#.`"[\]\s\u00a1-\uffff]{1,400}$/;

/** The assignments in text[region); items that are none are left out. */
export function assignmentsOf(source: SqlRowSource, region: Region): DataRow {
  const columns: string[] = [];
  const cells: DataRow['cells'][number][] = [];
  for (const item of cellsOf(source, region)) {
    const head = source.text.slice(item.region.start, Math.min(item.region.end, item.region.start + 400));
    const equals = head.indexOf('=');
    const name = head.slice(0, Math.max(equals, 0)).trim();
    if (!NAME.test(name)) continue;
    const [value] = cellsOf(source, { start: item.region.start + equals + 1, end: item.region.end });
    if (value === undefined) continue;
    columns.push(name.slice(name.lastIndexOf('.') + 1).replace(/^[`"[]|[`"\]]$/g, ''));
    cells.push(value);
  }
  return { table: source.table, columns, cells, region };
}
