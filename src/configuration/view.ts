// Builds the key/value view from the entries of a reader: what `find` and `siblings` look things up in.
import { canonicalSegment } from './canonical-key.ts';
import type { ColumnDeclaration, ConfigurationView, DataRow, Entry } from './configuration-view.ts';
import { KeyIndex } from './key-index.ts';
import { once } from '../model/once.ts';

/** What a reader hands over. Functions are called on first use only. */
export interface ViewParts {
  readonly entries: readonly Entry[] | (() => readonly Entry[]);
  readonly columns?: () => readonly ColumnDeclaration[];
  readonly eachRow?: ConfigurationView['eachRow'];
  readonly rowAt?: (offset: number) => DataRow | undefined;
  readonly brokenAt?: number | undefined | (() => number | undefined);
}

const NO_ENTRIES: readonly Entry[] = [];

/** The view over what a reader found. */
export function configurationView(parts: ViewParts): ConfigurationView {
  const entries = once(typeof parts.entries === 'function' ? parts.entries : constant(parts.entries));
  const hasRows = once(() => {
    let found = false;
    parts.eachRow?.(() => { found = true; return false; });
    return found;
  });
  const columns = once(parts.columns ?? constant([]));
  const index = once(() => new KeyIndex(entries()));
  const groups = once(() => groupsOf(entries()));
  const inForce = once(() => withoutCommented(entries()));
  const found = new Map<string, readonly Entry[]>();
  return {
    get entries() { return entries(); },
    get hasRows() { return hasRows(); },
    get columns() { return columns(); },
    get brokenAt() { return typeof parts.brokenAt === 'function' ? parts.brokenAt() : parts.brokenAt; },
    eachRow: parts.eachRow ?? (() => undefined),
    rowAt: parts.rowAt ?? (() => undefined),
    find(pattern) {
      const known = found.get(pattern);
      if (known !== undefined) return known;
      if (pattern === '**') return inForce();
      const places = index().find(pattern);
      if (places.length === 0) return NO_ENTRIES;
      const hits = places.map(at => entries()[at] as Entry);
      found.set(pattern, hits);
      return hits;
    },
    siblings(entry, reach) {
      const group = groups().get(parentOf(entry));
      if (group === undefined) return NO_ENTRIES;
      if (entry.commented === true) return group.all;
      return reach === undefined ? group.inForce : group.around(entry, reach);
    },
  };
}

/** Entries of one parent, in file order. */
class Group {
  readonly all: Entry[] = [];
  readonly #inForce = once(() => withoutCommented(this.all));
  readonly #places = once(() => new Map(this.inForce.map((entry, place) => [entry, place])));

  get inForce(): readonly Entry[] { return this.#inForce(); }

  /** `entry`, which is in force, and up to `reach` others on either side. */
  around(entry: Entry, reach: number): readonly Entry[] {
    const place = this.#places().get(entry) ?? 0;
    return this.inForce.slice(Math.max(0, place - reach), place + reach + 1);
  }
}

function withoutCommented(entries: readonly Entry[]): readonly Entry[] {
  return entries.some(entry => entry.commented === true) ? entries.filter(entry => entry.commented !== true) : entries;
}

function groupsOf(entries: readonly Entry[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const entry of entries) {
    const parent = parentOf(entry);
    let group = groups.get(parent);
    if (group === undefined) groups.set(parent, group = new Group());
    group.all.push(entry);
  }
  return groups;
}

function parentOf(entry: Entry): string {
  if (entry.scope !== undefined) return `#${entry.scope}`;
  // The key without its last segment, which may hold dots of its own.
  const last = canonicalSegment(entry.path.at(-1) ?? '');
  return `${entry.document}:${entry.key.slice(0, Math.max(0, entry.key.length - last.length - 1))}`;
}

function constant<T>(value: T): () => T {
  return () => value;
}
