// Builds the key/value view from the entries of a reader: what `find` and `siblings` look things up in.
import { canonicalKey, splitKey } from './canonical-key.ts';
import type { ColumnDeclaration, ConfigurationView, DataRow, Entry } from './configuration-view.ts';
import { compileGlob, matchesGlob, type KeyGlob } from './key-glob.ts';

/** What a reader hands over. Functions are called on first use only. */
export interface ViewParts {
  readonly entries: readonly Entry[] | (() => readonly Entry[]);
  readonly rows?: () => readonly DataRow[];
  readonly columns?: () => readonly ColumnDeclaration[];
  readonly eachRow?: (visit: (row: DataRow) => boolean) => void;
  readonly rowAt?: (offset: number) => DataRow | undefined;
  readonly brokenAt?: number | undefined | (() => number | undefined);
}

/** The view over what a reader found. */
export function configurationView(parts: ViewParts): ConfigurationView {
  const entries = once(typeof parts.entries === 'function' ? parts.entries : constant(parts.entries));
  const rows = once(parts.rows ?? constant([]));
  const columns = once(parts.columns ?? constant([]));
  const byKey = once(() => groupBy(entries().filter(entry => entry.commented !== true), entry => entry.key));
  const byLast = once(() => groupBy(entries().filter(entry => entry.commented !== true), entry => lastSegment(entry.key)));
  const byParent = once(() => groupBy(entries(), parentOf));
  const found = new Map<string, readonly Entry[]>();
  return {
    get entries() { return entries(); },
    get rows() { return rows(); },
    get columns() { return columns(); },
    get brokenAt() { return typeof parts.brokenAt === 'function' ? parts.brokenAt() : parts.brokenAt; },
    eachRow: parts.eachRow ?? (() => undefined),
    rowAt: parts.rowAt ?? (() => undefined),
    find(pattern) {
      let hits = found.get(pattern);
      if (hits === undefined) found.set(pattern, hits = search(pattern, byKey, byLast, entries));
      return hits;
    },
    siblings(entry) {
      const group = byParent().get(parentOf(entry)) ?? [];
      return entry.commented === true ? group : group.filter(other => other.commented !== true);
    },
  };
}

type EntryIndex = () => ReadonlyMap<string, readonly Entry[]>;

function search(pattern: string, byKey: EntryIndex, byLast: EntryIndex, entries: () => readonly Entry[]): readonly Entry[] {
  // `[user]` of a Dockerfile is a segment of its own, `servers[0]` is two.
  if (!pattern.includes('*')) return byKey().get(canonicalKey(pattern.split('.'))) ?? byKey().get(canonicalKey(splitKey(pattern))) ?? [];
  const glob: KeyGlob = compileGlob(pattern);
  const last = glob.segments.at(-1);
  const literal = last !== undefined && !last.includes('*');
  const candidates = literal ? byLast().get(last) ?? [] : entries();
  return candidates.filter(entry => (literal || entry.commented !== true) && matchesGlob(glob, entry.key));
}

function parentOf(entry: Entry): string {
  if (entry.scope !== undefined) return `#${entry.scope}`;
  return `${entry.document}:${canonicalKey(entry.path.slice(0, -1))}`;
}

function lastSegment(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1);
}

function groupBy(entries: readonly Entry[], keyOf: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}

function constant<T>(value: T): () => T {
  return () => value;
}

function once<T>(compute: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: compute() }).value;
}
