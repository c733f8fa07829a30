// Collects the entries of one file and adds the parts of connection strings as entries of their own.
import type { Region } from '../model/location.ts';
import { remembered } from '../model/remembered.ts';
import { canonicalKey } from './canonical-key.ts';
import type { Entry } from './configuration-view.ts';
import type { ConnectionPart } from './connection-part.ts';
import { readConnectionString } from './connection-string.ts';
import { profileOfDocument } from './profile.ts';
import { regionWithin, type SourceText } from './source-text.ts';

/** One setting as a reader finds it. */
export interface EntryDraft {
  readonly path: readonly string[];
  readonly key: Region;
  /** Decoded value; null where there is none, with its empty region in `at`. */
  readonly value: SourceText | null;
  /** Region of the value where `value` is null. */
  readonly at?: Region;
  readonly profile?: string | undefined;
  readonly commented?: boolean | undefined;
  readonly scope?: number | undefined;
}

/** No configuration that people write has more; data files stop here instead of filling the memory. */
const MOST_ENTRIES = 200_000;
const SHORTEST_CONNECTION_STRING = 8;
/** Connection strings are short; a longer value is a key, a certificate or a document. */
const LONGEST_CONNECTION_STRING = 4_000;

export class EntryList {
  readonly entries: OpenEntry[] = [];
  private scopes = 0;
  private document = 0;
  /** Where the document being read begins. */
  private documentStart = 0;

  /** True once the limit is reached: the reader stops and says where. */
  get full(): boolean {
    return this.entries.length >= MOST_ENTRIES;
  }

  /** A number for a new parent, see `Entry.scope`. */
  newScope(): number {
    return this.scopes++;
  }

  add(draft: EntryDraft): void {
    const { value, key, profile, commented, scope } = draft;
    const region = value ?? draft.at ?? { start: key.end, end: key.end };
    const entry = newEntry(draft.path, value === null ? null : value.value, { start: key.start, end: key.end }, { start: region.start, end: region.end }, this.document);
    if (profile !== undefined) entry.profile = profile;
    if (commented === true) entry.commented = true;
    if (scope !== undefined) entry.scope = scope;
    this.entries.push(entry);
    if (value !== null && value.value.length >= SHORTEST_CONNECTION_STRING && value.value.length <= LONGEST_CONNECTION_STRING) this.addParts(entry, value);
  }

  /** The document being read ends: what was added since the last end is under its own profile, else under that of the file. */
  endDocument(fileProfile: string | undefined): void {
    const profile = profileOfDocument(this.entries, this.documentStart) ?? fileProfile;
    if (profile !== undefined) for (let at = this.documentStart; at < this.entries.length; at++) (this.entries[at] as OpenEntry).profile = profile;
    this.document++;
    this.documentStart = this.entries.length;
  }

  private addParts(whole: Entry, value: SourceText): void {
    const parts = partsOf(value.value);
    if (parts.length === 0) return;
    const scope = this.newScope();
    for (const part of parts) {
      const entry = newEntry([...whole.path, part.name], part.value, whole.keyRegion, regionWithin(value, part.region.start, part.region.end), whole.document);
      if (whole.profile !== undefined) entry.profile = whole.profile;
      if (whole.commented === true) entry.commented = true;
      entry.within = whole.key;
      entry.scope = scope;
      this.entries.push(entry);
    }
  }
}

/** Most values hold nothing that joins parts; the others are the same in every version of a file. */
function partsOf(value: string): readonly ConnectionPart[] {
  return /[=@]|:\/\/|jdbc:/i.test(value) ? knownParts(value) : NO_PARTS;
}

const NO_PARTS: readonly ConnectionPart[] = [];
const knownParts = remembered((value) => readConnectionString(value, 0), { longest: 500 });

type OpenEntry = { -readonly [name in keyof Entry]: Entry[name] };

function newEntry(path: readonly string[], value: string | null, keyRegion: Region, valueRegion: Region, document: number): OpenEntry {
  return { path, key: canonicalKey(path), value, keyRegion, valueRegion, document };
}
