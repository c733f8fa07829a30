// How far reported lines agree with marks, in all and per language and operator.

export type LineKind = 'ruleid' | 'ok' | 'deep' | 'pro' | 'fixed';

interface Counts {
  rules: number;
  exactRules: number;
  readonly lines: Map<LineKind, { all: number; right: number }>;
}

export class Agreement {
  /** Rules that do not run, each with its problem among the failures. */
  refused = 0;
  private readonly areas = new Map<string, Counts>();

  /** Counts a rule; `exact`: its reported lines are those marked in all its files. @param areas such as `language java`, `operator pattern-inside`. */
  addRule(areas: readonly string[], exact: boolean): void {
    for (const area of ['all', ...areas]) {
      const counts = this.countsOf(area);
      counts.rules++;
      if (exact) counts.exactRules++;
    }
  }

  addLine(areas: readonly string[], kind: LineKind, right: boolean): void {
    for (const area of ['all', ...areas]) {
      const { lines } = this.countsOf(area);
      const line = lines.get(kind) ?? { all: 0, right: 0 };
      lines.set(kind, { all: line.all + 1, right: line.right + (right ? 1 : 0) });
    }
  }

  get rules(): number { return this.areas.get('all')?.rules ?? 0; }

  /** Rows: area, rules, exact rules, then per kind of line how many and how many right. `all` first, then by name. */
  rows(): readonly (readonly [string, number, number, ...number[]])[] {
    const kinds: readonly LineKind[] = ['ruleid', 'ok', 'deep', 'pro', 'fixed'];
    return [...this.areas].sort(([a], [b]) => (a === 'all' ? -1 : b === 'all' ? 1 : a < b ? -1 : 1))
      .map(([area, { rules, exactRules, lines }]) => [area, rules, exactRules, ...kinds.flatMap((kind) => [lines.get(kind)?.all ?? 0, lines.get(kind)?.right ?? 0])] as const);
  }

  private countsOf(area: string): Counts {
    const known = this.areas.get(area) ?? { rules: 0, exactRules: 0, lines: new Map() };
    this.areas.set(area, known);
    return known;
  }
}
