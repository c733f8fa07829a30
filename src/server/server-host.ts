// What the server is given by the process it runs in; tests give their own.
import type { FileSystem } from '../platform/file-system.ts';

export interface ServerHost {
  /** Where the bundle, its workers and `rules.json` lie. */
  readonly programFolder: string;
  readonly fs: FileSystem;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** `process.platform`. */
  readonly platform: string;
  /** ISO date in local time; asked again now and then, for a server runs over midnight. */
  readonly today: () => string;
  /** Milliseconds, for waiting only. */
  readonly clock: () => number;
  /** A task of an open document that takes longer is given up. */
  readonly hangSeconds: number;
}
