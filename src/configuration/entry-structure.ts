// Where which keys stand among the entries of a file, and which entries share a parent: all that does not hang on values and places, so that it outlives most edits.
import { canonicalSegment } from './canonical-key.ts';
import type { Entry } from './configuration-view.ts';
import { KeyIndex } from './key-index.ts';
import { once } from '../model/once.ts';

/** What a view leaves to that of the next version of its text. */
export class ViewMemory {
  structure: EntryStructure | undefined;

  close(): void {
    this.structure = undefined;
  }
}

/** Positions of entries that share a parent, ascending. */
export interface Siblings {
  readonly all: readonly number[];
  /** Without those that are commented out. */
  readonly inForce: readonly number[];
  /** Where in `inForce` a position stands. */
  readonly placeOf: (position: number) => number;
}

export class EntryStructure {
  readonly #entries: readonly Entry[];
  readonly #index: () => KeyIndex;
  readonly #groups: () => ReadonlyMap<string, Group>;
  readonly #found = new Map<string, readonly number[]>();

  private constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    this.#index = once(() => new KeyIndex(entries));
    this.#groups = once(() => groupsOf(entries));
  }

  /** That of `entries`: what is known of another version where that has the same keys under the same parents. */
  static of(entries: readonly Entry[], earlier: EntryStructure | undefined): EntryStructure {
    return earlier !== undefined && isAlike(entries, earlier.#entries) ? earlier : new EntryStructure(entries);
  }

  /** Positions of the entries whose key is `pattern` (see `ConfigurationView.find`), ascending. */
  find(pattern: string): readonly number[] {
    let places = this.#found.get(pattern);
    if (places === undefined) this.#found.set(pattern, places = this.#index().find(pattern));
    return places;
  }

  siblingsOf(entry: Entry): Siblings | undefined {
    return this.#groups().get(parentOf(entry));
  }
}

class Group implements Siblings {
  readonly all: number[] = [];
  readonly inForce: number[] = [];
  readonly #places = once(() => new Map(this.inForce.map((position, place) => [position, place])));

  placeOf(position: number): number {
    return this.#places().get(position) ?? 0;
  }
}

function groupsOf(entries: readonly Entry[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  entries.forEach((entry, position) => {
    const parent = parentOf(entry);
    let group = groups.get(parent);
    if (group === undefined) groups.set(parent, group = new Group());
    group.all.push(position);
    if (entry.commented !== true) group.inForce.push(position);
  });
  return groups;
}

function parentOf(entry: Entry): string {
  if (entry.scope !== undefined) return `#${entry.scope}`;
  // The key without its last segment, which may hold dots of its own.
  const last = canonicalSegment(entry.path.at(-1) ?? '');
  return `${entry.document}:${entry.key.slice(0, Math.max(0, entry.key.length - last.length - 1))}`;
}

function isAlike(entries: readonly Entry[], others: readonly Entry[]): boolean {
  return entries.length === others.length && entries.every((entry, at) => {
    const other = others[at] as Entry;
    return entry.key === other.key && entry.document === other.document && entry.scope === other.scope && (entry.commented === true) === (other.commented === true)
      // Equal keys may end in other segments: `b` of `a.b`, or `a.b` as a whole.
      && (entry.path.at(-1) === other.path.at(-1) || parentOf(entry) === parentOf(other));
  });
}
