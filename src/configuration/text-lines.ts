// Walking a text line by line without splitting it; `\r\n`, `\n` and a lone `\r` end a line.

/** Offset of the line end at or after `from` (the end of the text where there is none). */
export function lineEndAt(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13) break;
    at++;
  }
  return at;
}

/** Start of the line after a line that ends at `end`; the end of the text behind the last one. */
export function nextLineAt(text: string, end: number): number {
  if (end >= text.length) return text.length;
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
}

/** Offset of the first character at or after `from` that is neither space nor tab, at most `end`. */
export function skipSpacesAt(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (unit !== 32 && unit !== 9) break;
    at++;
  }
  return at;
}

/** The end of text[start, end) without trailing white space. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start) {
    const unit = text.charCodeAt(at - 1);
    if (unit !== 32 && unit !== 9 && unit !== 10 && unit !== 13 && unit !== 12 && unit !== 0x3000 && unit !== 0xa0) break;
    at--;
  }
  return at;
}
