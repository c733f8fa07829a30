// Text on a terminal: the width of Chinese, wrapping, and nothing that a scanned file could say to the terminal itself.

/** Code points that take two columns (East Asian Wide and Fullwidth, Unicode UAX #11), as ranges. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], [0x2e80, 0x303e], [0x3041, 0x33ff], [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xa000, 0xa4cf], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe30, 0xfe4f],
  [0xff00, 0xff60], [0xffe0, 0xffe6], [0x1f300, 0x1f64f], [0x1f900, 0x1f9ff], [0x20000, 0x3fffd],
];
/** Characters that may not begin a line (Chinese and Latin closing punctuation). */
const NO_LINE_START = new Set('，。、；：！？）》】」』”’,.;:!?)]}%');

/** Columns that `text` takes; combining marks take none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (/\p{Mn}|\p{Me}/u.test(character)) return 0;
  return WIDE.some(([first, last]) => point >= first && point <= last) ? 2 : 1;
}

/** `text` followed by blanks up to `columns`. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - displayWidth(text))) + text;
}

/** Lines of at most `columns`; breaks at blanks and between Chinese characters, a long word only where it must. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  const flush = (): void => {
    lines.push(line.trimEnd());
    line = '';
    width = 0;
  };
  for (const piece of text.match(/[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+|\s+/gu) ?? []) {
    const needed = displayWidth(piece);
    if (width + needed > columns && width > 0 && !NO_LINE_START.has(piece)) flush();
    if (/^\s+$/.test(piece)) {
      if (width > 0) { line += ' '; width += 1; }
      continue;
    }
    if (needed <= columns) {
      line += piece;
      width += needed;
      continue;
    }
    for (const character of piece) {
      if (width + characterWidth(character) > columns) flush();
      line += character;
      width += characterWidth(character);
    }
  }
  if (line.trim() !== '' || lines.length === 0) flush();
  return lines;
}

/** Controls, direction marks, and invisible characters of scanned content shown as `\u{...}`: no escape sequence reaches the terminal. */
export function neutralised(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
