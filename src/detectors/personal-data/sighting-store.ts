// Persons seen in a file, kept per table up to a number that no report needs more of; beyond it they are only counted.
import type { Sighting } from './person-record.ts';

/** Persons of one table that are kept with their places. */
const KEPT_PER_TABLE = 2_000;

export interface TableSightings {
  readonly kept: Sighting[];
  /** All persons of the table, kept or not. */
  count: number;
}

export class SightingStore {
  readonly #tables = new Map<string, TableSightings>();

  /** `rule`: id of the rule that speaks about it. */
  add(rule: string, sighting: Sighting): void {
    const key = `${rule}\0${sighting.table}`;
    let table = this.#tables.get(key);
    if (table === undefined) this.#tables.set(key, (table = { kept: [], count: 0 }));
    table.count++;
    if (table.kept.length < KEPT_PER_TABLE) table.kept.push(sighting);
  }

  /** Rule id and the persons of one table each, in the order of the first seen. */
  tables(): readonly { readonly rule: string; readonly persons: TableSightings }[] {
    return Array.from(this.#tables, ([key, persons]) => ({ rule: key.slice(0, key.indexOf('\0')), persons }));
  }
}
