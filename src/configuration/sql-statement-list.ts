// The statements with rows of one script, as they were read while indexing: three numbers' room for each, since a dump has hundreds of thousands.
import { lastAtMost } from '../model/last-at-most.ts';
import type { RowStatement } from './sql-statement.ts';

type Head = Pick<RowStatement, 'kind' | 'table' | 'columns'>;

export class SqlStatementList {
  readonly #text: string;
  /** Offsets of the words (INSERT, INTO, UPDATE, COPY) that begin them, ascending. */
  readonly #starts: number[] = [];
  readonly #ats: number[] = [];
  readonly #heads: Head[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  get length(): number { return this.#starts.length; }

  add(start: number, { at, kind, table, columns }: RowStatement): void {
    this.#starts.push(start);
    this.#ats.push(at);
    this.#setHead(this.#heads.length, { kind, table, columns });
  }

  /** The columns of a `set`, once its row was read. */
  setColumns(number: number, columns: readonly string[]): void {
    this.#setHead(number, { ...this.#heads[number] as Head, columns });
  }

  at(number: number): RowStatement {
    const { kind, table, columns } = this.#heads[number] as Head;
    return { kind, table, columns, at: this.#ats[number] as number };
  }

  /** Dumps repeat table and columns with every row: those of the statement before are kept once. */
  #setHead(number: number, head: Head): void {
    const last = this.#heads[number - 1];
    const same = last?.kind === head.kind && last.table === head.table && last.columns.length === head.columns.length && last.columns.every((column, index) => column === head.columns[index]);
    this.#heads[number] = same ? last : head;
  }

  /** Where the rows of the statement end at the latest: the next statement begins there. */
  limitOf(number: number): number {
    return this.#starts[number + 1] ?? this.#text.length;
  }

  /** Number of the last statement that begins at or before `offset`; -1 where none does. */
  lastAt(offset: number): number {
    return lastAtMost(this.#starts, offset);
  }
}
