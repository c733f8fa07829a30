// A file of our own that is whole or not there: one line with its mark and the digest of the rest, then JSON.
import { createHash } from 'node:crypto';
import type { FileSystem } from './file-system.ts';

/** What was written under that mark; undefined for a damaged, foreign or missing file. */
export function readSealed(fs: FileSystem, file: string, mark: string): unknown {
  const { value } = fs.readBytes(file);
  if (value === undefined) return undefined;
  const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  const end = bytes.indexOf(10);
  const body = bytes.subarray(end + 1);
  if (bytes.toString('latin1', 0, Math.max(end, 0)) !== `${mark} ${sha256(body)}`) return undefined;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** @returns whether it could be written. */
export function writeSealed(fs: FileSystem, file: string, mark: string, content: unknown): boolean {
  const body = Buffer.from(JSON.stringify(content));
  return fs.write(file, Buffer.concat([Buffer.from(`${mark} ${sha256(body)}\n`), body])).value;
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
