// What bytes say about their encoding: byte order marks, the zero pattern of UTF-16, and scores for the multi-byte encodings.
import type { Encoding } from '../model/source-file.ts';

export interface ByteOrderMark {
  readonly encoding: Encoding;
  readonly bytes: readonly number[];
}

const MARKS: readonly ByteOrderMark[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
  { encoding: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33] },
];

/** The byte order mark at the start of `bytes`. UTF-32 is not one of our encodings: its mark counts as none. */
export function byteOrderMarkOf(bytes: Uint8Array): ByteOrderMark | undefined {
  const mark = MARKS.find(candidate => candidate.bytes.every((byte, index) => bytes[index] === byte));
  return mark?.encoding === 'utf-16le' && bytes.length >= 4 && bytes[2] === 0 && bytes[3] === 0 ? undefined : mark;
}

/** The bytes that mark `encoding`; empty where it has none. */
export function byteOrderMarkBytes(encoding: Encoding): readonly number[] {
  return MARKS.find(mark => mark.encoding === encoding)?.bytes ?? [];
}

const ZERO_SAMPLE = 4096;
/** The other half of U+4E00, and of N. */
const OF_EITHER_ORDER = 0x4e;

/**
 * UTF-16 without a mark: ASCII characters (line ends, spaces, markup at least) have a zero in the same half of the unit throughout.
 * Text of any language has such units; binaries have zeros in both halves. A few Hanzi have their zero in the other half: the frequent one among
 * them, U+4E00, is a swapped N, so that neither of the two says anything.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, ZERO_SAMPLE) & ~1;
  if (length < 4 || bytes.length % 2 !== 0 && bytes.length < ZERO_SAMPLE) return undefined;
  let low = 0; let high = 0; let both = 0;
  for (let at = 0; at < length; at += 2) {
    const first = bytes[at]; const second = bytes[at + 1];
    if (first === 0 && second === 0) both++;
    else if (second === 0) { if (!isTextByte(first ?? 0)) both++; else if (first !== OF_EITHER_ORDER) high++; }
    else if (first === 0) { if (!isTextByte(second ?? 0)) both++; else if (second !== OF_EITHER_ORDER) low++; }
  }
  const units = length / 2;
  if (both > 0) return undefined;
  if (high >= units * 0.05 && high > 1 && low * 3 <= high) return 'utf-16le';
  if (low >= units * 0.05 && low > 1 && high * 3 <= low) return 'utf-16be';
  return undefined;
}

function isTextByte(byte: number): boolean {
  return byte >= 0x20 && byte !== 0x7f || byte === 9 || byte === 10 || byte === 13;
}

/** How well bytes fit a multi-byte encoding: `good` and `bad` count sequences outside ASCII, `common` those of everyday characters. */
export interface FitScore {
  readonly good: number;
  readonly bad: number;
  readonly common: number;
}

/** Counts well-formed and broken UTF-8 sequences; no allocation, stops nowhere. */
export function utf8Fit(bytes: Uint8Array): FitScore {
  let good = 0; let bad = 0;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) { at++; continue; }
    const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    let found = 1;
    while (found < length && ((bytes[at + found] ?? 0) & 0xc0) === 0x80) found++;
    if (length > 0 && found === length) good++; else bad++;
    at += found;
  }
  return { good, bad, common: good };
}

/**
 * Counts GB18030 sequences; `common` are the symbols and first-level Hanzi of GB/T 2312 (rows 1-9 and 16-55), which make up nearly all of
 * Chinese text, while Big5 and Latin-1 read as GB18030 fall outside them.
 */
export function gb18030Fit(bytes: Uint8Array): FitScore {
  let good = 0; let bad = 0; let common = 0;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) { at++; continue; }
    const trail = bytes[at + 1] ?? 0;
    if (lead === 0x80 || lead === 0xff) { bad++; at++; continue; }
    if (trail >= 0x40 && trail !== 0x7f && trail !== 0xff) {
      good++;
      if (trail >= 0xa1 && (lead >= 0xb0 && lead <= 0xd7 || lead >= 0xa1 && lead <= 0xa9)) common++;
      at += 2;
    } else if (trail >= 0x30 && trail <= 0x39 && (bytes[at + 2] ?? 0) >= 0x81 && (bytes[at + 3] ?? 0) >= 0x30 && (bytes[at + 3] ?? 0) <= 0x39) { good++; at += 4; } else { bad++; at++; }
  }
  return { good, bad, common };
}

/** Counts Big5 sequences; `common` are the symbols and the 5,401 frequent characters (A140-A3BF, A440-C67E). */
export function big5Fit(bytes: Uint8Array): FitScore {
  let good = 0; let bad = 0; let common = 0;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) { at++; continue; }
    const trail = bytes[at + 1] ?? 0;
    if (lead < 0x81 || lead === 0xff || !(trail >= 0x40 && trail <= 0x7e || trail >= 0xa1 && trail <= 0xfe)) { bad++; at++; continue; }
    good++;
    if (lead >= 0xa1 && lead <= 0xc6) common++;
    at += 2;
  }
  return { good, bad, common };
}

/** True where every byte above 0x7F stands alone between ASCII bytes, as accented letters do in Latin-1 and never Chinese text. */
export function highBytesStandAlone(bytes: Uint8Array): boolean {
  for (let at = 1; at < bytes.length; at++) if ((bytes[at] ?? 0) >= 0x80 && (bytes[at - 1] ?? 0) >= 0x80) return false;
  return true;
}
