// The compiled rules: what the build writes to `rules.json` and the product loads.
import type { StoredReadings } from '../matching/pattern/stored-reading.ts';
import type { OwnWords } from '../model/own-words.ts';
import type { Category, Localized } from '../model/rule.ts';
import type { CheckedRule } from './checked-rule.ts';

/** Everything a scan needs to know; plain JSON, made once at build time (or from `--rules` folders at start). */
export interface CompiledRules {
  /** SHA-256 over the canonical JSON of everything below, hex. */
  readonly digest: string;
  readonly rules: readonly CheckedRule[];
  readonly categories: readonly Category[];
  readonly families: readonly { readonly id: string; readonly title: Localized }[];
  /** `rules/vocabularies/<name>.yaml`, checked by the reader of that name in `ruleset/vocabularies/`. */
  readonly vocabularies: Readonly<Record<string, unknown>>;
  /** The scanned project's own; the build writes none. */
  readonly own?: OwnWords;
  /** `rules/catalogues/<name>.yaml`. */
  readonly catalogues: Readonly<Record<string, unknown>>;
  /** Patterns of the rules as the build read them; absent: they are read where they are used. */
  readonly readings?: StoredReadings;
  /** Rule documents in Markdown by rule id. */
  readonly documents: Readonly<Record<string, string>>;
}
