// The name around a keyword hit: an identifier, a dotted key, or a run of Chinese characters.

export interface NameAt {
  readonly start: number;
  readonly end: number;
  /** As written, dots included. */
  readonly full: string;
  /** Behind the last dot. */
  readonly last: string;
}

const LONGEST = 100;

/** The name that holds `offset`; `offset` itself may be a separator before it (` iv =`). Undefined where no name stands there or it is too long to be one. */
export function nameAt(text: string, offset: number): NameAt | undefined {
  let at = offset;
  while (at < offset + 3 && !isNameUnit(text.charCodeAt(at))) at++;
  if (!isNameUnit(text.charCodeAt(at))) return undefined;
  let start = at;
  let end = at;
  while (start > 0 && at - start < LONGEST && isNameUnit(text.charCodeAt(start - 1))) start--;
  while (end - at < LONGEST && isNameUnit(text.charCodeAt(end))) end++;
  if (end - start >= LONGEST) return undefined;
  while (start < at && (text[start] === '-' || text[start] === '.')) start++;
  while (end > at + 1 && (text[end - 1] === '-' || text[end - 1] === '.')) end--;
  const full = text.slice(start, end);
  return { start, end, full, last: full.slice(full.lastIndexOf('.') + 1) };
}

/** Letters, digits, `_ $ . -` and Chinese characters. */
function isNameUnit(unit: number): boolean {
  return unit >= 97 && unit <= 122 || unit >= 65 && unit <= 90 || unit >= 48 && unit <= 57 || unit === 95 || unit === 36 || unit === 46 || unit === 45 || unit >= 0x4e00 && unit <= 0x9fff;
}
