// Builds the key/value view from the entries of a reader: what `find` and `siblings` look things up in.
import { canonicalKey, splitKey } from './canonical-key.ts';
import type { ColumnDeclaration, ConfigurationView, DataRow, Entry } from './configuration-view.ts';
import { compileGlob, matchesGlob, matchesSegment, type KeyGlob } from './key-glob.ts';
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
  const index = once(() => indexOf(entries()));
  const groups = once(() => groupsOf(entries()));
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
      const places = search(pattern, index());
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

/** Positions of the entries in force. Large files have few keys, many times over. */
interface EntryIndex {
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** Keys by their last segment. */
  readonly keysByLast: ReadonlyMap<string, readonly string[]>;
}

function indexOf(entries: readonly Entry[]): EntryIndex {
  const byKey = new Map<string, number[]>();
  entries.forEach((entry, at) => {
    if (entry.commented === true) return;
    const list = byKey.get(entry.key);
    if (list === undefined) byKey.set(entry.key, [at]);
    else list.push(at);
  });
  return { byKey, keysByLast: groupBy([...byKey.keys()], lastSegment) };
}

/** A pattern made ready: asked for in every file again. */
type Pattern = { readonly keys: readonly [string, string] } | { readonly glob: KeyGlob; readonly last: string };

const PATTERNS = new Map<string, Pattern>();
/** Patterns come from rules, a few from the files themselves. */
const MOST_PATTERNS = 10_000;

function patternOf(source: string): Pattern {
  let pattern = PATTERNS.get(source);
  if (pattern === undefined) {
    // `[user]` of a Dockerfile is a segment of its own, `servers[0]` is two.
    const glob = compileGlob(source);
    pattern = source.includes('*') ? { glob, last: glob.segments.at(-1) ?? '' } : { keys: [glob.segments.join('.'), canonicalKey(splitKey(source))] };
    if (PATTERNS.size >= MOST_PATTERNS) PATTERNS.clear();
    PATTERNS.set(source, pattern);
  }
  return pattern;
}

const NONE: readonly number[] = [];

function search(source: string, { byKey, keysByLast }: EntryIndex): readonly number[] {
  const pattern = patternOf(source);
  if ('keys' in pattern) return byKey.get(pattern.keys[0]) ?? byKey.get(pattern.keys[1]) ?? NONE;
  const { glob, last } = pattern;
  const groups: (readonly number[])[] = [];
  const consider = (keys: readonly string[]): void => { for (const key of keys) if (matchesGlob(glob, key)) groups.push(byKey.get(key) ?? NONE); };
  if (!last.includes('*')) consider(keysByLast.get(last) ?? []);
  else for (const [segment, keys] of keysByLast) if (last === '**' || matchesSegment(last, segment)) consider(keys);
  return groups.length === 0 ? NONE : groups.length === 1 ? groups[0] ?? NONE : groups.flat().sort((a, b) => a - b);
}

/** Entries of one parent, in file order. */
class Group {
  readonly all: Entry[] = [];
  readonly #inForce = once(() => (this.all.some(entry => entry.commented === true) ? this.all.filter(entry => entry.commented !== true) : this.all));
  readonly #places = once(() => new Map(this.inForce.map((entry, place) => [entry, place])));

  get inForce(): readonly Entry[] { return this.#inForce(); }

  /** `entry`, which is in force, and up to `reach` others on either side. */
  around(entry: Entry, reach: number): readonly Entry[] {
    const place = this.#places().get(entry) ?? 0;
    return this.inForce.slice(Math.max(0, place - reach), place + reach + 1);
  }
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
  return `${entry.document}:${canonicalKey(entry.path.slice(0, -1))}`;
}

function lastSegment(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function constant<T>(value: T): () => T {
  return () => value;
}
