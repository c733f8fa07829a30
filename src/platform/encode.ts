// Text -> bytes in the file's own encoding; nothing is written where a character has no place in it.
import { big5ReverseTable, gb18030ReverseTable, gb18030Supplementary } from './legacy-tables.ts';
import { byteOrderMarkBytes } from './encoding-signs.ts';
import { decode } from './decode.ts';
import type { Edit } from '../model/detection.ts';
import type { Encoding } from '../model/source-file.ts';
import type { Outcome } from '../model/problem.ts';

/**
 * Encodes a whole text. A character that `encoding` cannot hold gives no bytes and a problem naming its code point and 1-based line.
 * Codes that share a character (18 four-byte GB18030 codes, A3A0 and 80; ten Big5 codes) come back as the usual one:
 * to change a file and keep every other byte, use `encodeEdits`.
 */
export function encode(text: string, encoding: Encoding, bom: boolean): Outcome<Uint8Array | undefined> {
  const mark = bom ? byteOrderMarkBytes(encoding) : [];
  const content = encodeContent(text, encoding);
  if (typeof content === 'number') return { value: undefined, problems: [unencodable(text, content, encoding)] };
  return { value: mark.length === 0 ? content : Buffer.concat([Uint8Array.from(mark), content]), problems: [] };
}

/** The same for text that only people read: a question mark stands for each character that `encoding` cannot hold. */
export function encodeForReading(text: string, encoding: Encoding): Uint8Array {
  const content = encodeContent(text, encoding);
  if (typeof content !== 'number') return content;
  return encodeContent(Array.from(text, (character) => typeof encodeContent(character, encoding) === 'number' ? '?' : character).join(''), encoding) as Uint8Array;
}

/**
 * Applies edits (regions in the decoded text, not overlapping) to a file's bytes; every byte outside the edits stays as it was.
 * A file that was decoded with replacements, or a character without a place, gives no bytes and a problem.
 */
export function encodeEdits(original: Uint8Array, edits: readonly Edit[]): Outcome<Uint8Array | undefined> {
  const { text, encoding, bom, lossy, problems } = decode(original);
  if (lossy) return { value: undefined, problems };
  const parts: Uint8Array[] = [];
  let textAt = 0;
  let byteAt = bom ? byteOrderMarkBytes(encoding).length : 0;
  if (byteAt > 0) parts.push(original.subarray(0, byteAt));
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < textAt || edit.end < edit.start || edit.end > text.length) return { value: undefined, problems: [{ id: 'platform.edits-overlap', effect: 'none' }] };
    const from = byteAt + byteLengthOf(original, byteAt, text, textAt, edit.start, encoding);
    const to = from + byteLengthOf(original, from, text, edit.start, edit.end, encoding);
    const content = encodeContent(edit.text, encoding);
    if (typeof content === 'number') return { value: undefined, problems: [unencodable(edit.text, content, encoding)] };
    parts.push(original.subarray(byteAt, from), content);
    textAt = edit.end;
    byteAt = to;
  }
  parts.push(original.subarray(byteAt));
  return { value: Buffer.concat(parts), problems: [] };
}

/** The bytes, or the offset of the first character that has no place. */
function encodeContent(text: string, encoding: Encoding): Uint8Array | number {
  switch (encoding) {
    case 'utf-8': {
      const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(text);
      return lone === null ? Buffer.from(text, 'utf8') : lone.index;
    }
    case 'utf-16le': return Buffer.from(text, 'utf16le');
    case 'utf-16be': return Buffer.from(text, 'utf16le').swap16();
    case 'latin1': {
      const beyond = /[\u0100-\uffff]/.exec(text);
      return beyond === null ? Buffer.from(text, 'latin1') : beyond.index;
    }
    case 'gb18030': return encodeByTable(text, gb18030ReverseTable(), gb18030Supplementary);
    case 'big5': return encodeByTable(text, big5ReverseTable(), () => 0);
  }
}

function encodeByTable(text: string, table: Uint32Array, supplementary: (codePoint: number) => number): Uint8Array | number {
  const bytes = new Uint8Array(text.length * 4);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) { bytes[length++] = unit; continue; }
    const codePoint = text.codePointAt(at) ?? unit;
    const code = codePoint > 0xffff ? supplementary(codePoint) : table[unit] ?? 0;
    if (code === 0) return at;
    if (codePoint > 0xffff) at++;
    if (code > 0xffff) { bytes[length++] = code >>> 24; bytes[length++] = code >>> 16 & 0xff; }
    bytes[length++] = code >>> 8 & 0xff;
    bytes[length++] = code & 0xff;
  }
  return bytes.subarray(0, length);
}

/** How many bytes of the original, from `byteAt`, hold the text between two offsets; reads lengths off the bytes, not off a table. */
function byteLengthOf(original: Uint8Array, byteAt: number, text: string, from: number, to: number, encoding: Encoding): number {
  switch (encoding) {
    case 'latin1': return to - from;
    case 'utf-16le': case 'utf-16be': return (to - from) * 2;
    case 'utf-8': return Buffer.byteLength(text.slice(from, to), 'utf8');
    case 'gb18030': case 'big5': {
      let at = byteAt;
      for (let unit = from; unit < to; unit++) {
        const lead = original[at] ?? 0;
        const trail = original[at + 1] ?? 0;
        if (lead <= 0x80) at += 1;
        else if (encoding === 'gb18030' && trail >= 0x30 && trail <= 0x39) {
          at += 4;
          // Four bytes from lead 90 on are a code point above U+FFFF: two units.
          if (lead >= 0x90) unit++;
        } else {
          at += 2;
          if (isHighSurrogate(text.charCodeAt(unit))) unit++;
        }
      }
      return at - byteAt;
    }
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function unencodable(text: string, offset: number, encoding: Encoding): Outcome<undefined>['problems'][number] {
  const line = text.slice(0, offset).split('\n').length;
  const codePoint = (text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { id: 'platform.not-encodable', args: [encoding, `U+${codePoint}`, line], effect: 'none' };
}
