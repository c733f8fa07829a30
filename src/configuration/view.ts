// Builds the key/value view from the entries of a reader: what `find` and `siblings` look things up in.
import type { ColumnDeclaration, ConfigurationView, DataRow, Entry } from './configuration-view.ts';
import { EntryStructure, type Siblings, type ViewMemory } from './entry-structure.ts';
import { once } from '../model/once.ts';

/** What a reader hands over. Functions are called on first use only. */
export interface ViewParts {
  readonly entries: readonly Entry[] | (() => readonly Entry[]);
  readonly columns?: () => readonly ColumnDeclaration[];
  readonly eachRow?: ConfigurationView['eachRow'];
  readonly rowAt?: (offset: number) => DataRow | undefined;
  readonly brokenAt?: number | undefined | (() => number | undefined);
  /** Of a text that is being edited: what an earlier version has left, and where this one leaves its own. */
  readonly memory?: ViewMemory | undefined;
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
  const structure = once(() => {
    const made = EntryStructure.of(entries(), parts.memory?.structure);
    if (parts.memory !== undefined) parts.memory.structure = made;
    return made;
  });
  const positions = once(() => new Map(entries().map((entry, at) => [entry, at])));
  const at = (position: number): Entry => entries()[position] as Entry;
  const inForce = once(() => withoutCommented(entries()));
  const found = new Map<string, readonly Entry[]>();
  const members = new Map<readonly number[], readonly Entry[]>();
  const inGroup = ({ all, inForce }: Siblings, commented: boolean): readonly Entry[] => {
    const wanted = commented ? all : inForce;
    let known = members.get(wanted);
    if (known === undefined) members.set(wanted, known = wanted.map(at));
    return known;
  };
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
      const places = structure().find(pattern);
      if (places.length === 0) return NO_ENTRIES;
      const hits = places.map(at);
      found.set(pattern, hits);
      return hits;
    },
    siblings(entry, reach) {
      const group = structure().siblingsOf(entry);
      if (group === undefined) return NO_ENTRIES;
      if (entry.commented === true || reach === undefined) return inGroup(group, entry.commented === true);
      const place = group.placeOf(positions().get(entry) ?? 0);
      return group.inForce.slice(Math.max(0, place - reach), place + reach + 1).map(at);
    },
  };
}

function withoutCommented(entries: readonly Entry[]): readonly Entry[] {
  return entries.some(entry => entry.commented === true) ? entries.filter(entry => entry.commented !== true) : entries;
}

function constant<T>(value: T): () => T {
  return () => value;
}
