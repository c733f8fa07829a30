// Persons in INSERT rows and CSV lines.
import type { ColumnDeclaration, DataRow, DataTable } from '../../configuration/configuration-view.ts';
import type { Region } from '../../model/location.ts';
import { columnRoleOf, type ColumnRole } from './column-role.ts';
import { judgeRecord, type Judge } from './judge-record.ts';
import type { Sighting } from './person-record.ts';

/** The roles of a table's columns, worked out once per list of columns. */
export class TableRoles {
  readonly #judge: Judge;
  readonly #comments: ReadonlyMap<string, string>;
  readonly #known = new Map<string, readonly ColumnRole[]>();
  #last: { readonly table: string; readonly columns: readonly string[]; readonly roles: readonly ColumnRole[] } | undefined;

  constructor(judge: Judge, declarations: readonly ColumnDeclaration[]) {
    this.#judge = judge;
    this.#comments = new Map(declarations.flatMap((one) => (one.comment === undefined ? [] : [[`${one.table}\0${one.column}`, one.comment] as const])));
  }

  of(row: Pick<DataTable, 'table' | 'columns'>): readonly ColumnRole[] {
    if (this.#last?.columns === row.columns && this.#last.table === row.table) return this.#last.roles;
    const key = `${row.table}\0${row.columns.join('\0')}`;
    let roles = this.#known.get(key);
    if (roles === undefined) {
      roles = row.columns.map((column) => {
        const label = this.#comments.get(`${row.table}\0${column}`);
        return columnRoleOf(this.#judge.vocabulary.fields, column, { siblings: row.columns, table: row.table, ...(label !== undefined && { label }) });
      });
      this.#known.set(key, roles);
    }
    this.#last = { table: row.table, columns: row.columns, roles };
    return roles;
  }
}

/** Whether rows of these columns can join a name with a diagnosis; only such rows are worth a look without a number in them. */
export function canHoldDiagnosis(roles: readonly ColumnRole[]): boolean {
  return roles.some((one) => one.role === 'diagnosis') && roles.some((one) => one.role === 'name');
}

/** Whether rows of these columns are worth a look without a long run of digits in them: numbers may be written in groups. */
export function canHoldGroupedNumber(roles: readonly ColumnRole[]): boolean {
  return roles.some((one) => one.role === 'phone' || one.role === 'card');
}

/** The person of a row, by its cells. */
export function sightingInRow(row: DataRow, roles: readonly ColumnRole[], judge: Judge): Sighting | undefined {
  const cells = row.cells.map((cell, index) => ({ name: row.columns[index] ?? '', value: cell.value ?? '', region: cell.region }));
  return judgeRecord({ table: row.table, cells }, roles, judge);
}

/** The cell of a row that holds `region`, where it is more than the number itself. */
export function longCellAround(row: DataRow, region: Region): Region | undefined {
  return row.cells.find((cell) => cell.region.start <= region.start && cell.region.end >= region.end && cell.region.end - cell.region.start > 40)?.region;
}
