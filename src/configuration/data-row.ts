// A row whose cells are taken apart only when somebody looks, since a dump holds millions.
import type { Region } from '../model/location.ts';
import type { DataRow } from './configuration-view.ts';

export type Cell = DataRow['cells'][number];

/** What rows of one statement or file have in common. */
export interface RowSource {
  readonly text: string;
  readonly table: string;
  readonly columns: readonly string[];
  /** The row whose cells were asked for last: reading cell after cell parses once, and a whole dump keeps nothing. */
  latest?: { readonly row: DataRow; readonly cells: readonly Cell[] };
}

export class LazyRow<Source extends RowSource> implements DataRow {
  constructor(private readonly source: Source, readonly region: Region, private readonly read: (source: Source, region: Region) => readonly Cell[]) {}

  get table(): string {
    return this.source.table;
  }

  get columns(): readonly string[] {
    return this.source.columns;
  }

  get cells(): readonly Cell[] {
    const { latest } = this.source;
    if (latest?.row === this) return latest.cells;
    const cells = this.read(this.source, this.region);
    this.source.latest = { row: this, cells };
    return cells;
  }
}
