// Forward search that remembers, so that asking again and again for something far away (or absent) stays linear over the whole text.

export class TextFinder {
  private readonly known = new Map<string, { from: number; found: number }>();

  constructor(private readonly text: string) {}

  /** The first place of `wanted` at or after `from`; -1 where there is none. Fast as long as `from` mostly grows. */
  next(wanted: string, from: number): number {
    const last = this.known.get(wanted);
    if (last !== undefined && last.from <= from && (last.found < 0 || last.found >= from)) return last.found;
    const found = this.text.indexOf(wanted, from);
    if (last === undefined) this.known.set(wanted, { from, found });
    else { last.from = from; last.found = found; }
    return found;
  }
}
