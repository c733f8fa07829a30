// Finds the row at an offset by walking on from the last row found, so that ascending offsets cost one pass in all.
import type { Region } from '../model/location.ts';
import { lastAtMost } from '../model/last-at-most.ts';

/** Calls `visit` with each row from `from` on (undefined: from the first), in order, until it says false. */
export type RowWalk = (from: number | undefined, visit: (row: Region) => boolean) => void;

export class RowCursor {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private complete = false;

  /** `walk` gets the end of the last row known. */
  constructor(private readonly walk: RowWalk) {}

  /** The row with `offset` between its start (inclusive) and end (exclusive). */
  find(offset: number): Region | undefined {
    const last = this.ends.at(-1);
    if (!this.complete && (last === undefined || offset >= last)) {
      let stopped = false;
      this.walk(last, row => {
        this.starts.push(row.start);
        this.ends.push(row.end);
        return !(stopped = row.end > offset);
      });
      this.complete = !stopped;
    }
    const at = lastAtMost(this.starts, offset);
    const start = this.starts[at];
    const end = this.ends[at];
    return start === undefined || end === undefined || offset >= end ? undefined : { start, end };
  }
}
