// The file system as the product uses it: synchronous, never throwing, replaceable in tests.
import type { Outcome } from '../model/problem.ts';

export type EntryKind = 'file' | 'directory' | 'symbolic-link' | 'other';

export interface DirectoryEntry {
  readonly name: string;
  /** Of the entry itself: links are not followed. `other`: FIFO, socket, device; these are never opened. */
  readonly kind: EntryKind;
}

export interface FileStatus {
  /** Links are followed, so never `symbolic-link`. */
  readonly kind: Exclude<EntryKind, 'symbolic-link'>;
  readonly bytes: number;
  /** Differs after every change of the content, as Git's index has it: equal stamps, equal bytes. Undefined where that is not certain (changed just now). */
  readonly stamp?: string;
}

/** Paths are absolute and native to the host. Problems carry the path as it was given; callers make it relative. */
export interface FileSystem {
  /**
   * A whole regular file. **The bytes are valid until the next read of this file system**: they lie in a pooled buffer.
   * Undefined with a problem (`effect: incomplete`) where it cannot be read, is no regular file, or exceeds `limit` bytes.
   */
  readBytes(path: string, limit?: number): Outcome<Uint8Array | undefined>;
  /** The first `length` bytes, fewer where the file is shorter; same validity. */
  readHead(path: string, length: number): Outcome<Uint8Array | undefined>;
  /** Entries in no particular order; undefined with a problem where the folder cannot be read. */
  readDirectory(path: string): Outcome<readonly DirectoryEntry[] | undefined>;
  /** Undefined where nothing is there or it may not be looked at. */
  stat(path: string): FileStatus | undefined;
  /** Replaces or creates a file in one step (temporary file beside it, then rename); makes missing folders. Devices and pipes are written to. True on success. */
  write(path: string, bytes: Uint8Array): Outcome<boolean>;
  /** The path with all links resolved; undefined where nothing is there. */
  realPath(path: string): string | undefined;
  exists(path: string): boolean;
}

/** Larger files are left out before reading (CONTRACT.md, Limits). */
export const MAXIMUM_FILE_BYTES = 64 * 1024 * 1024;
