// Reverse tables of GB18030 and Big5, built at run time from the platform's own decoder, so that no table is shipped.

/** A character's bytes packed big-endian into one number; 0 where the encoding does not hold it. */
export type ReverseTable = Uint32Array;

const NEWLINE = 0x0a;
const UNREADABLE = '�';

/** Four-byte GB18030 codes below U+10000 have the linear pointers 0 .. 39419; U+10000 stands at pointer 189000 (WHATWG Encoding, gb18030 ranges). */
const FOUR_BYTE_POINTERS = 39420;
const SUPPLEMENTARY_POINTER = 189000;

/** The WHATWG Big5 encoder takes the last of several codes for these, the first for all others. */
const BIG5_LAST_CODE = new Set([0x2550, 0x255e, 0x2561, 0x256a, 0x5341, 0x5345]);

let gb18030: ReverseTable | undefined;
let big5: ReverseTable | undefined;

/** Packed bytes by UTF-16 code unit (0 .. 0xFFFF) for GB18030; two-byte codes win over four-byte ones, lower over higher. */
export function gb18030ReverseTable(): ReverseTable {
  if (gb18030 !== undefined) return gb18030;
  const table = new Uint32Array(0x10000);
  const codes: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) codes.push(lead << 8 | trail);
  for (let pointer = 0; pointer < FOUR_BYTE_POINTERS; pointer++) codes.push(fourByteCode(pointer));
  fillTable(table, 'gb18030', codes, () => false);
  // The replacement character has a code of its own and cannot be told from a failed decode: 84 31 A4 37.
  table[0xfffd] = fourByteCode(39417);
  return (gb18030 = table);
}

/** Packed bytes by UTF-16 code unit for Big5; codes outside the Hong Kong rows (lead below A1) win. */
export function big5ReverseTable(): ReverseTable {
  if (big5 !== undefined) return big5;
  const table = new Uint32Array(0x10000);
  const codes: number[] = [];
  const leads = [...range(0xa1, 0xfe), ...range(0x81, 0xa0)];
  for (const lead of leads) for (let trail = 0x40; trail <= 0xfe; trail++) if (trail <= 0x7e || trail >= 0xa1) codes.push(lead << 8 | trail);
  fillTable(table, 'big5', codes, unit => BIG5_LAST_CODE.has(unit));
  return (big5 = table);
}

/** The four GB18030 bytes of a code point above U+FFFF, packed. */
export function gb18030Supplementary(codePoint: number): number {
  return fourByteCode(SUPPLEMENTARY_POINTER + codePoint - 0x10000);
}

function fourByteCode(pointer: number): number {
  const fourth = 0x30 + pointer % 10;
  const third = 0x81 + Math.floor(pointer / 10) % 126;
  const second = 0x30 + Math.floor(pointer / 1260) % 10;
  const first = 0x81 + Math.floor(pointer / 12600);
  return (first << 24 | second << 16 | third << 8 | fourth) >>> 0;
}

/** Decodes all codes in one call, a line break between them, and files each one that gave exactly one character. */
function fillTable(table: ReverseTable, label: string, codes: readonly number[], lastWins: (unit: number) => boolean): void {
  const bytes = new Uint8Array(codes.length * 5);
  let length = 0;
  for (const code of codes) {
    if (code > 0xffff) { bytes[length++] = code >>> 24; bytes[length++] = code >>> 16 & 0xff; }
    bytes[length++] = code >>> 8 & 0xff;
    bytes[length++] = code & 0xff;
    bytes[length++] = NEWLINE;
  }
  const characters = new TextDecoder(label, { ignoreBOM: true }).decode(bytes.subarray(0, length)).split('\n');
  codes.forEach((code, index) => {
    const character = characters[index];
    if (character?.length !== 1 || character === UNREADABLE) return;
    const unit = character.charCodeAt(0);
    if (unit >= 0x80 && (table[unit] === 0 || lastWins(unit))) table[unit] = code;
  });
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
