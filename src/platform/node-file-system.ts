// The real disk: fast synchronous reads into one buffer, safe against pipes, odd file names and half-written files.
import { closeSync, constants, existsSync, fstatSync, mkdirSync, openSync, readdirSync, readSync, realpathSync, renameSync, statSync, unlinkSync, writeFileSync, type Dirent, type PathLike, type Stats } from 'node:fs';
import { dirname, parse, sep } from 'node:path';
import { decode } from './decode.ts';
import { encode } from './encode.ts';
import type { DirectoryEntry, EntryKind, FileStatus, FileSystem } from './file-system.ts';
import type { Outcome, Problem } from '../model/problem.ts';

const FIRST_POOL_BYTES = 1024 * 1024;
/** A larger file gets memory of its own, which goes again with it. */
const LARGEST_POOL_BYTES = 8 * 1024 * 1024;
/** Opening a FIFO would wait for a writer for ever without O_NONBLOCK; the flag is 0 where the platform has none. */
const READ_FLAGS = constants.O_RDONLY | ((constants as { O_NONBLOCK?: number }).O_NONBLOCK ?? 0);
const RENAME_ATTEMPTS = 5;
/** The coarsest clock of a file system in use (FAT), and some more. */
const STAMP_SETTLES = 3000;

let temporaryFiles = 0;

/** A file system over the real disk. Reads share one buffer per instance, so each thread makes its own. */
export function nodeFileSystem(): FileSystem {
  let pool = Buffer.allocUnsafeSlow(FIRST_POOL_BYTES);

  const read = (path: string, most: number, wanted?: number): Outcome<Uint8Array | undefined> => {
    let descriptor: number | undefined;
    try {
      descriptor = withOddNames(path, existing => openSync(existing, READ_FLAGS));
      const status = fstatSync(descriptor);
      if (!status.isFile()) return failed('platform.not-a-file', path);
      if (wanted === undefined && status.size > most) return failed('platform.too-large', path, status.size);
      const length = Math.min(status.size, wanted ?? most);
      if (length > pool.length && length <= LARGEST_POOL_BYTES) pool = Buffer.allocUnsafeSlow(Math.min(Math.max(length, pool.length * 2), LARGEST_POOL_BYTES));
      const buffer = length <= pool.length ? pool : Buffer.allocUnsafeSlow(length);
      let filled = 0;
      while (filled < length) {
        const count = readSync(descriptor, buffer, filled, length - filled, null);
        if (count === 0) break;
        filled += count;
      }
      return { value: buffer.subarray(0, filled), problems: [] };
    } catch (error) {
      return failed('platform.unreadable-file', path, codeOf(error));
    } finally {
      if (descriptor !== undefined) closeSync(descriptor);
    }
  };

  const stat = (path: string): FileStatus | undefined => {
    try {
      const status = statSync(path, { throwIfNoEntry: false }) ?? statOddlyNamed(path);
      return status === undefined ? undefined : { kind: status.isFile() ? 'file' : status.isDirectory() ? 'directory' : 'other', bytes: status.size, ...stampOf(status) };
    } catch {
      return undefined;
    }
  };

  return {
    readBytes: (path, limit = Number.MAX_SAFE_INTEGER) => read(path, limit),
    readHead: (path, length) => read(path, length, length),
    readDirectory,
    stat,
    write,
    realPath: path => {
      try {
        return realpathSync.native(path);
      } catch {
        return undefined;
      }
    },
    exists: path => stat(path) !== undefined,
  };
}

/** None while the file could still change within the same tick of its clock ("racy git", gitglossary of Git's index). */
function stampOf({ mtimeMs, ctimeMs, ino }: Stats): Pick<FileStatus, 'stamp'> {
  return Math.max(mtimeMs, ctimeMs) + STAMP_SETTLES > Date.now() ? {} : { stamp: `${mtimeMs} ${ctimeMs} ${ino}` };
}

function readDirectory(path: string): Outcome<readonly DirectoryEntry[] | undefined> {
  try {
    return { value: withOddNames(path, entriesOf), problems: [] };
  } catch (error) {
    return failed('platform.unreadable-folder', path, codeOf(error));
  }
}

/**
 * Names that are not UTF-8 come decoded: archives packed under Chinese Windows and unpacked on Linux leave GBK bytes.
 * Opening one turns the name back, segment by segment.
 */
function entriesOf(path: PathLike): DirectoryEntry[] {
  const entries = readdirSync(path, { withFileTypes: true });
  if (!entries.some(entry => entry.name.includes('\ufffd'))) return entries.map(entry => ({ name: entry.name, kind: kindOf(entry) }));
  return readdirSync(path, { withFileTypes: true, encoding: 'buffer' }).map(entry => ({ name: decode(entry.name as unknown as Buffer).text, kind: kindOf(entry) }));
}

function kindOf(entry: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): EntryKind {
  return entry.isFile() ? 'file' : entry.isDirectory() ? 'directory' : entry.isSymbolicLink() ? 'symbolic-link' : 'other';
}

/** Does it with the path as given, and once more with its bytes as they are on disk where nothing was found. */
function withOddNames<T>(path: string, action: (path: PathLike) => T): T {
  try {
    return action(path);
  } catch (error) {
    const raw = codeOf(error) === 'ENOENT' ? oddlyNamed(path) : undefined;
    if (raw === undefined) throw error;
    return action(raw);
  }
}

function statOddlyNamed(path: string): Stats | undefined {
  const raw = oddlyNamed(path);
  return raw === undefined ? undefined : statSync(raw, { throwIfNoEntry: false });
}

/** The bytes of an existing path some of whose names are GB18030 or Latin-1; undefined where there is none such. */
function oddlyNamed(path: string): Buffer | undefined {
  if (process.platform === 'win32' || !/[\u0080-\uffff]/.test(path)) return undefined;
  const { root } = parse(path);
  let resolved = Buffer.from(root);
  for (const segment of path.slice(root.length).split(sep)) {
    const candidates = [Buffer.from(segment), ...(['gb18030', 'latin1'] as const).flatMap(encoding => encode(segment, encoding, false).value ?? [])];
    const found = candidates.map(name => Buffer.concat([resolved, name])).find(candidate => exists(candidate));
    if (found === undefined) return undefined;
    resolved = Buffer.concat([found, Buffer.from(sep)]);
  }
  return resolved.subarray(0, -1);
}

function exists(path: PathLike): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function write(path: string, bytes: Uint8Array): Outcome<boolean> {
  let temporary: string | undefined;
  try {
    // A device or pipe (`/dev/null`, `/dev/stdout`) takes the bytes; a file in its place would be in everybody's way.
    if (isDevice(path)) {
      writeFileSync(path, bytes);
      return { value: true, problems: [] };
    }
    const target = exists(path) ? realpathSync.native(path) : path;
    makeFolder(dirname(target));
    temporary = `${target}.${process.pid}-${temporaryFiles++}.tmp`;
    const mode = statSync(target, { throwIfNoEntry: false })?.mode;
    writeFileSync(temporary, bytes, { flag: 'wx', ...(mode !== undefined && { mode }) });
    renameInsistently(temporary, target);
    return { value: true, problems: [] };
  } catch (error) {
    if (temporary !== undefined) removeIfThere(temporary);
    return { value: false, problems: [{ id: 'platform.unwritable', args: [codeOf(error)], path, effect: 'none' }] };
  }
}

function isDevice(path: string): boolean {
  const status = statSync(path, { throwIfNoEntry: false });
  return status !== undefined && !status.isFile() && !status.isDirectory();
}

/** Node's own `recursive` never returns below /proc and the like, where the parent is there and yet nothing can be made in it. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (codeOf(error) !== 'EEXIST' || statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
  }
}

/** Windows refuses the rename while a virus scanner or an indexer holds the file for a moment. */
function renameInsistently(from: string, to: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (attempt === RENAME_ATTEMPTS || !['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error)) || process.platform !== 'win32') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20 * attempt);
    }
  }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made, or the folder is gone: nothing to tidy up.
  }
}

function failed(id: string, path: string, detail?: string | number): { readonly value: undefined; readonly problems: readonly Problem[] } {
  return { value: undefined, problems: [{ id, ...(detail !== undefined && { args: [detail] }), path, effect: 'incomplete' }] };
}

/** The system's short code (`EACCES`); never the message, which holds machine paths. */
function codeOf(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? code : 'UNKNOWN';
}
