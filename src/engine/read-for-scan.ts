// Reads what a scan needs of a file: all of it, or only its head where the head already says that it is binary.
import { fileKindOf } from '../model/file-kind.ts';
import type { Outcome } from '../model/problem.ts';
import type { FileSystem } from '../platform/file-system.ts';
import { HEAD_BYTES, isBinary } from '../platform/sniff.ts';

/** Key containers are small; what is larger is judged by its head. */
const WHOLE_BINARY_LIMIT = 256 * 1024;

/** Bytes valid until the next read of `fs`. Files of a kind unknown by name (images, fonts, libraries) are looked at first. */
export function readForScan(fs: FileSystem, absolute: string, path: string, size: number): Outcome<Uint8Array | undefined> {
  if (fileKindOf(path) === 'unknown' && size > WHOLE_BINARY_LIMIT) {
    const head = fs.readHead(absolute, HEAD_BYTES);
    if (head.value === undefined || isBinary(head.value)) return head;
  }
  return fs.readBytes(absolute);
}
