// Results of unchanged files, one pack per project in the user's cache folder. It holds masked results only, and never stands in the scanned tree.
import { posix, win32 } from 'node:path';
import { readSealed, sha256, writeSealed } from './sealed-file.ts';
import { toPortablePath, withoutTrailingSlashes } from './paths.ts';
import type { FileSystem } from './file-system.ts';
import type { Problem } from '../model/problem.ts';
import type { FileResult } from '../model/scan-result.ts';

export interface CachePack {
  /** Entries that were loaded. */
  readonly size: number;
  /** What was saved for `path`; valid only while its bytes still have that `digest`, or the file that `stamp`. */
  get(path: string): CachedResult | undefined;
  /** Replaces the pack. Results with an `incomplete` problem are left out: the next run tries those files again. `files` says their stamps, taken before they were read. */
  save(results: readonly FileResult[], files?: readonly Stamped[]): readonly Problem[];
}

export interface CachedResult {
  readonly result: FileResult;
  /** Of `FileStatus`. */
  readonly stamp?: string;
}

export interface Stamped {
  readonly path: string;
  readonly stamp?: string;
}

/** Raised when the layout below changes. */
const MARK = 'hisguard-cache/2';

/** A file's row: path, kind, bytes, digest, stamp (`''` where there is none), and only where there is more to say: encoding, then all the rest. */
type Row = readonly [path: string, kind: FileResult['kind'], bytes: number, digest: string, stamp: string, encoding?: FileResult['encoding'] | null, rest?: Partial<FileResult>];

/** Where this system keeps caches (XDG Base Directory; %LOCALAPPDATA%; ~/Library/Caches); undefined where the environment does not say. */
export function cacheFolder(environment: Readonly<Record<string, string | undefined>>, platform: string): string | undefined {
  if (platform === 'win32') {
    const base = environment.LOCALAPPDATA ?? (environment.USERPROFILE === undefined ? undefined : win32.join(environment.USERPROFILE, 'AppData', 'Local'));
    return base === undefined || !win32.isAbsolute(base) ? undefined : win32.join(base, 'hisguard', 'Cache');
  }
  const home = environment.HOME;
  const standard = home === undefined || !posix.isAbsolute(home) ? undefined : posix.join(home, ...(platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']));
  const chosen = platform === 'darwin' ? undefined : environment.XDG_CACHE_HOME;
  // The specification asks to ignore a relative path.
  const base = chosen !== undefined && posix.isAbsolute(chosen) ? chosen : standard;
  return base === undefined ? undefined : posix.join(base, 'hisguard');
}

/**
 * Opens the pack of the project at `root`. `keys` are everything a result depends on beside the file's bytes (tool, ruleset, settings):
 * a pack saved with others is empty, and so is a damaged or foreign one. A folder inside `root` is refused on saving.
 */
export function openCache(fs: FileSystem, folder: string, root: string, keys: readonly string[]): CachePack {
  const file = `${withoutTrailingSlashes(folder)}/${sha256(Buffer.from(root)).slice(0, 32)}.pack`;
  const rows = load(fs, file, keys);
  const keptStamp = ({ path, digest }: FileResult): string => { const row = rows.get(path); return row?.[3] === digest ? row[4] : ''; };
  return {
    size: rows.size,
    get: path => { const row = rows.get(path); return row === undefined ? undefined : fromRow(row); },
    save: (results, files = []) => {
      if (standsIn(fs, folder, root)) return [{ id: 'platform.cache-in-tree', effect: 'none' }];
      const stamps = new Map(files.map(({ path, stamp }) => [path, stamp ?? '']));
      const rows = results.filter(isComplete).map(result => toRow(result, stamps.get(result.path) ?? keptStamp(result)));
      return writeSealed(fs, file, MARK, { keys, rows }) ? [] : [{ id: 'platform.cache-unwritable', effect: 'none' }];
    },
  };
}

function load(fs: FileSystem, file: string, keys: readonly string[]): ReadonlyMap<string, Row> {
  const pack = readSealed(fs, file, MARK) as { readonly keys: readonly string[]; readonly rows: readonly Row[] } | undefined;
  return pack !== undefined && JSON.stringify(pack.keys) === JSON.stringify(keys) ? new Map(pack.rows.map(row => [row[0], row])) : new Map<string, Row>();
}

function toRow(result: FileResult, stamp: string): Row {
  const { path, kind, bytes, digest, encoding, findings, facts, problems, suppressions, skipped } = result;
  const rest: Partial<FileResult> = {
    ...(findings.length > 0 && { findings }), ...(facts.length > 0 && { facts }), ...(problems.length > 0 && { problems }),
    ...(suppressions.length > 0 && { suppressions }), ...(skipped !== undefined && { skipped }),
  };
  if (Object.keys(rest).length > 0) return [path, kind, bytes, digest, stamp, encoding ?? null, rest];
  return encoding === undefined ? [path, kind, bytes, digest, stamp] : [path, kind, bytes, digest, stamp, encoding];
}

function fromRow([path, kind, bytes, digest, stamp, encoding, rest]: Row): CachedResult {
  return {
    result: { path, kind, bytes, digest, ...(encoding !== undefined && encoding !== null && { encoding }), findings: [], facts: [], problems: [], suppressions: [], ...rest },
    ...(stamp !== '' && { stamp }),
  };
}

function isComplete(result: FileResult): boolean {
  return result.problems.every(problem => problem.effect !== 'incomplete');
}

/** Compares real paths, that of the nearest existing folder where the cache folder is still to be made. */
function standsIn(fs: FileSystem, folder: string, root: string): boolean {
  const windows = /^(?:[A-Za-z]:|\\\\)/.test(root);
  const path = windows ? win32 : posix;
  let existing = folder;
  while (!fs.exists(existing) && path.dirname(existing) !== existing) existing = path.dirname(existing);
  const realRoot = fs.realPath(root) ?? root;
  return [folder, fs.realPath(existing) ?? existing].some(candidate => toPortablePath(candidate === folder ? root : realRoot, candidate, windows ? 'windows' : 'posix') !== undefined);
}
