// How many terminal columns text takes, and wrapping by columns: Chinese is two wide (Unicode UAX #11).
import { eastAsianWidth } from 'get-east-asian-width';

/** Marks and format characters take no column of their own. */
const ZERO = /\p{Mn}|\p{Me}|\p{Cf}/u;
/** No line may begin with these (closing punctuation), nor end with those (opening) (GB/T 15834-2011, 5.1). */
const NOT_FIRST = /^[，。；：！？、）】》」』”’…—,.;:!?)\]}%]/u;
const NOT_LAST = /[（【《「『“‘([{]$/u;

/** Columns of `text`. `ambiguousWide`: quotation marks and the like are two wide, as terminals in Chinese locales show them. */
export function displayWidth(text: string, ambiguousWide = false): number {
  let width = 0;
  for (const unit of text) width += unit.length === 1 && unit >= ' ' && unit <= '~' ? 1 : unitWidth(unit, ambiguousWide);
  return width;
}

/** `text` with spaces behind it up to `columns`; never cut. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

/** The same with the spaces in front. */
export function padBefore(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - displayWidth(text))) + text;
}

/** Lines of at most `columns`: broken at spaces, between Chinese characters, and inside a word only where it is longer than a line. Line feeds are kept. */
export function wrap(text: string, columns: number, ambiguousWide = false): string[] {
  const limit = Math.max(8, columns);
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, limit, ambiguousWide));
}

function wrapParagraph(text: string, columns: number, ambiguousWide: boolean): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const piece of piecesOf(text)) {
    const wide = displayWidth(piece, ambiguousWide);
    if (width + displayWidth(piece.trimEnd(), ambiguousWide) <= columns) { line += piece; width += wide; continue; }
    if (line.trim() !== '') {
      const carried = carriedOver(line, piece);
      lines.push(line.slice(0, line.length - carried.length).trimEnd());
      line = carried;
      width = displayWidth(line, ambiguousWide);
    }
    for (const unit of piece) {
      const own = displayWidth(unit, ambiguousWide);
      if (width + own > columns) {
        const carried = NOT_FIRST.test(unit) && displayWidth(lastUnit(line), ambiguousWide) + own <= columns ? lastUnit(line) : '';
        lines.push(line.slice(0, line.length - carried.length).trimEnd());
        line = carried;
        width = displayWidth(line, ambiguousWide);
      }
      if (line === '' && unit === ' ') continue;
      line += unit;
      width += own;
    }
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** Words with the spaces behind them; a wide character is a piece of its own, with the punctuation that must follow it. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const unit of text) {
    const last = pieces.at(-1);
    const joins = last !== undefined && (NOT_FIRST.test(unit) && !last.endsWith(' ') || NOT_LAST.test(last) || unit === ' ' || (!isWide(unit) && !last.endsWith(' ') && !isWide(lastUnit(last))));
    if (joins) pieces[pieces.length - 1] = last + unit;
    else pieces.push(unit);
  }
  return pieces;
}

/** What must move to the next line with `next`: nothing unless the line ends in an opening mark. */
function carriedOver(line: string, next: string): string {
  return NOT_LAST.test(line) && next !== '' ? lastUnit(line) : '';
}

function lastUnit(text: string): string {
  return /[^]$/u.exec(text)?.[0] ?? '';
}

function isWide(unit: string): boolean {
  return unit > '\u1100' && unitWidth(unit, false) === 2;
}

function unitWidth(unit: string, ambiguousWide: boolean): number {
  if (ZERO.test(unit)) return 0;
  return eastAsianWidth(unit.codePointAt(0) ?? 0, { ambiguousAsWide: ambiguousWide });
}
