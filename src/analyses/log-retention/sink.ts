// One place where log records come to rest, with the time they stay there.
import type { Detection, Edit } from '../../model/detection.ts';
import type { Region } from '../../model/location.ts';
import type { FactNeed, Need } from '../../model/need.ts';
import type { Confidence } from '../../model/rule.ts';
import type { Retention } from './keeps.ts';
import type { Period } from './period.ts';

export interface Sink {
  /** Name of the product as people write it: `logback`, `log4j2`, `logrotate`. */
  readonly product: string;
  /** Appender, handler, target or file that the setting belongs to. */
  readonly name: string;
  /** The setting; where a default bites, the appender. */
  readonly region: Region;
  /** The setting as written, for evidence. */
  readonly written: string;
  /** What stays when lines move. */
  readonly anchor: string;
  readonly retention: Retention;
  /** How the days come about, in figures and names of settings that read the same in every language. */
  readonly formula: string;
  /** What to write instead: code or configuration. */
  readonly advice: string;
  /** The edit that `advice` amounts to, where it is a plain one. */
  readonly edits?: readonly Edit[];
  /** Debug or console output declared as such: never more than a note. */
  readonly diagnostic?: boolean;
  /** In force in development or test profiles only: one level down. */
  readonly nonProduction?: boolean;
  /** The same record is kept longer by this sink of the same file. */
  readonly coveredBy?: string;
  /** The record is also sent to a central store, whose own term counts if the project declares it. */
  readonly shipped?: boolean;
  readonly confidence?: Confidence;
  readonly needs?: readonly Need[];
  readonly related?: Detection['related'];
  /** The value comes from these configuration keys (any of them), in units of `period`. */
  readonly settledBy?: { readonly keys: readonly string[]; readonly period: Period };
}

/** Words in names of appenders and files that declare diagnostic output. */
const DIAGNOSTIC = /(?:^|[^a-z])(?:debug|trace|console|stdout)(?![a-z])/;

/** Whether a sink of this name (or writing this file) is declared as debug or console output. */
export function isDiagnosticName(...names: readonly (string | undefined)[]): boolean {
  return names.some((name) => name !== undefined && DIAGNOSTIC.test(name.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase()));
}

/** Dropped where a file of the project sets `key`: then that file's value counts, and `settings-elsewhere.ts` judges it there. */
export function setElsewhere(key: string): FactNeed {
  return { kind: 'fact', fact: 'log-setting-key', name: comparableKey(key), whenFound: 'drop', whenMissing: 'keep' };
}

/** Without dots, so that `HIS_LOG_HISTORY` answers for `his.log.history` (Spring Boot, binding from environment variables). */
export function comparableKey(key: string): string {
  return key.replaceAll('.', '');
}
