// What a file is by its bytes: binary or text, an archive, minified code.
import { byteOrderMarkOf, unmarkedUtf16 } from './encoding-signs.ts';

export type ArchiveFormat = 'zip' | '7z' | 'rar' | 'gzip' | 'bzip2' | 'xz' | 'zstd' | 'tar';

/** How much of a file `isBinary` wants to see. */
export const HEAD_BYTES = 8192;

const ARCHIVES: readonly (readonly [ArchiveFormat, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]], ['zip', [0x50, 0x4b, 0x05, 0x06]], ['zip', [0x50, 0x4b, 0x07, 0x08]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]], ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]], ['gzip', [0x1f, 0x8b, 0x08]],
  ['bzip2', [0x42, 0x5a, 0x68]], ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]], ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
];

/** Formats that may show no zero byte in their first 8 KB: images, documents, media, compiled code. */
const BINARIES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [0x47, 0x49, 0x46, 0x38], [0x25, 0x50, 0x44, 0x46, 0x2d], [0xca, 0xfe, 0xba, 0xbe], [0x7f, 0x45, 0x4c, 0x46],
  [0x00, 0x61, 0x73, 0x6d], [0xd0, 0xcf, 0x11, 0xe0], [0x77, 0x4f, 0x46, 0x46], [0x77, 0x4f, 0x46, 0x32], [0x4f, 0x54, 0x54, 0x4f], [0x49, 0x44, 0x33],
  [0x46, 0x4c, 0x56, 0x01], [0x43, 0x57, 0x53], [0x46, 0x57, 0x53], [0x4f, 0x67, 0x67, 0x53], [0xac, 0xed, 0x00, 0x05],
];

/** The archive format of a file that starts with `head` (a jar, war, docx or xlsx is a zip); tar is known by its mark at offset 257. */
export function archiveFormatOf(head: Uint8Array): ArchiveFormat | undefined {
  const known = ARCHIVES.find(([, magic]) => startsWith(head, magic));
  if (known !== undefined) return known[0] !== 'bzip2' || (head[3] ?? 0) >= 0x31 && (head[3] ?? 0) <= 0x39 && head[4] === 0x31 ? known[0] : undefined;
  return [0x75, 0x73, 0x74, 0x61, 0x72].every((byte, index) => head[257 + index] === byte) ? 'tar' : undefined;
}

/** Control characters show at once where they are many. */
const CONTROL_SAMPLE = 2048;
/** 1 for control characters that text does not have: not those of layout (backspace to carriage return) nor escape. */
const IS_CONTROL = Uint8Array.from({ length: 256 }, (_, byte) => (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b || byte === 0x7f ? 1 : 0));
const BEGINNINGS: ReadonlySet<number> = new Set([...BINARIES, ...ARCHIVES.map(([, magic]) => magic)].map(magic => magic[0] ?? 0));

/** True where the first bytes are no text in any encoding we read: a known format, a zero outside UTF-16, or many control characters. */
export function isBinary(head: Uint8Array): boolean {
  const sample = head.length <= HEAD_BYTES ? head : head.subarray(0, HEAD_BYTES);
  const mark = byteOrderMarkOf(sample);
  if (mark?.encoding === 'utf-8' || mark?.encoding === 'utf-16le' || mark?.encoding === 'utf-16be') return false;
  if (BEGINNINGS.has(sample[0] ?? 0) && BINARIES.some(magic => startsWith(sample, magic)) || archiveFormatOf(sample) !== undefined) return true;
  if (sample.includes(0)) return unmarkedUtf16(sample) === undefined;
  const length = Math.min(sample.length, CONTROL_SAMPLE);
  let controls = 0;
  let at = 0;
  while (at < length) controls += IS_CONTROL[sample[at++] as number] as number;
  return controls * 20 > length;
}

const LONG_LINE = 400;
const MINIFIED_SAMPLE = 256 * 1024;
/** 1 for a blank, 2 for punctuation of code, 3 for a line end. */
const CLASS_OF = new Uint8Array(256);
for (const byte of Buffer.from(' \t')) CLASS_OF[byte] = 1;
for (const byte of Buffer.from(';{}()=,:')) CLASS_OF[byte] = 2;
for (const byte of Buffer.from('\r\n')) CLASS_OF[byte] = 3;

/**
 * True where most bytes stand in long lines of dense code: minifiers strip blanks and breaks, while a long line of Base64 has no
 * punctuation and a long line of written code or text has blanks. Meant for script and style files, not for data.
 */
export function looksMinified(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, MINIFIED_SAMPLE);
  if (!hasLongLine(sample)) return false;
  let dense = 0; let lineStart = 0; let blanks = 0; let punctuation = 0;
  for (let at = 0; at <= sample.length; at++) {
    const byteClass = at === sample.length ? 3 : CLASS_OF[sample[at] as number];
    if (byteClass === 0) continue;
    if (byteClass === 1) { blanks++; continue; }
    if (byteClass === 2) { punctuation++; continue; }
    const length = at - lineStart;
    if (length >= LONG_LINE && blanks * 8 <= length && punctuation * 20 >= length) dense += length;
    lineStart = at + 1; blanks = 0; punctuation = 0;
  }
  return dense * 2 > sample.length;
}

/** A long line cannot avoid every `LONG_LINE`-th byte, so only the lines that hold one are measured. */
function hasLongLine(bytes: Uint8Array): boolean {
  for (let at = LONG_LINE - 1; at < bytes.length; at += LONG_LINE) {
    const end = bytes.indexOf(0x0a, at);
    if ((end < 0 ? bytes.length : end) - bytes.lastIndexOf(0x0a, at) > LONG_LINE) return true;
  }
  return false;
}

function startsWith(head: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => head[index] === byte);
}
