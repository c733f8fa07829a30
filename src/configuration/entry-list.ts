// Collects the entries of one file and adds the parts of connection strings as entries of their own.
import type { Region } from '../model/location.ts';
import { canonicalKey } from './canonical-key.ts';
import type { Entry } from './configuration-view.ts';
import { readConnectionString } from './connection-string.ts';
import { regionWithin, type SourceText } from './source-text.ts';

/** One setting as a reader finds it. */
export interface EntryDraft {
  readonly path: readonly string[];
  readonly key: Region;
  /** Decoded value; null where there is none, with its empty region in `at`. */
  readonly value: SourceText | null;
  /** Region of the value where `value` is null. */
  readonly at?: Region;
  readonly document?: number;
  readonly profile?: string | undefined;
  readonly commented?: boolean | undefined;
  readonly scope?: number | undefined;
}

/** No configuration that people write has more; data files stop here instead of filling the memory. */
const MOST_ENTRIES = 200_000;
/** Connection strings are short; a longer value is a key, a certificate or a document. */
const LONGEST_CONNECTION_STRING = 4_000;

export class EntryList {
  readonly entries: Entry[] = [];
  private scopes = 0;

  /** True once the limit is reached: the reader stops and says where. */
  get full(): boolean {
    return this.entries.length >= MOST_ENTRIES;
  }

  /** A number for a new parent, see `Entry.scope`. */
  newScope(): number {
    return this.scopes++;
  }

  add(draft: EntryDraft): void {
    const { value } = draft;
    const region = value ?? draft.at ?? { start: draft.key.end, end: draft.key.end };
    const entry: Entry = {
      path: draft.path, key: canonicalKey(draft.path), value: value === null ? null : value.value,
      keyRegion: { start: draft.key.start, end: draft.key.end }, valueRegion: { start: region.start, end: region.end },
      document: draft.document ?? 0, ...optional(draft),
    };
    this.entries.push(entry);
    if (value !== null && value.value.length <= LONGEST_CONNECTION_STRING) this.addParts(entry, value);
  }

  private addParts(whole: Entry, value: SourceText): void {
    const parts = readConnectionString(value.value, 0);
    if (parts.length === 0) return;
    const scope = this.newScope();
    for (const part of parts) {
      const path = [...whole.path, part.name];
      this.entries.push({
        path, key: canonicalKey(path), value: part.value, keyRegion: whole.keyRegion,
        valueRegion: regionWithin(value, part.region.start, part.region.end), document: whole.document, ...optional(whole), within: whole.key, scope,
      });
    }
  }
}

function optional(from: { readonly profile?: string | undefined; readonly commented?: boolean | undefined; readonly scope?: number | undefined }): Pick<Entry, 'profile' | 'commented' | 'scope'> {
  return {
    ...(from.profile === undefined ? {} : { profile: from.profile }),
    ...(from.commented === true ? { commented: true } : {}),
    ...(from.scope === undefined ? {} : { scope: from.scope }),
  };
}
