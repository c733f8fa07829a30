// Recognises a setting that somebody switched off by a comment sign: `# db.password=secret`; prose must not pass.
import { splitKey } from './canonical-key.ts';
import type { EntryDraft } from './entry-list.ts';
import { trimmedEnd, skipSpacesAt } from './text-lines.ts';

/** What separates key and value in the format. */
export type Separator = '=' | ':' | 'either';

const LONGEST = 2_000;

/**
 * The setting in the comment text[start, end), which begins with its comment sign; undefined for prose.
 * A key is one word (letters, digits, `._-[]`, Chinese); in front of `: ` prose looks the same ("注意: ..."), so the value must be one word, too,
 * unless it stands in quotes.
 */
export function commentedAssignment(text: string, start: number, end: number, separator: Separator = 'either'): EntryDraft | undefined {
  if (end - start > LONGEST) return undefined;
  let at = start;
  while (at < end && '#!;/-'.includes(text[at] ?? '')) at++;
  at = skipSpacesAt(text, at, end);
  const match = /^(?:export[ \t]{1,20})?("?)([\p{L}_][\p{L}\p{N}_.[\]-]{0,200})\1[ \t]{0,50}(?:(=)|(:)(?=[ \t]|$))[ \t]{0,50}/du.exec(text.slice(at, end));
  if (match === null) return undefined;
  const [whole, , key = '', equals] = match;
  if (separator !== 'either' && separator !== (equals === undefined ? ':' : '=')) return undefined;
  const keyStart = at + (match.indices?.[2]?.[0] ?? 0);
  const value = valueOf(text, at + whole.length, end, equals !== undefined);
  return value === undefined ? undefined : { path: splitKey(key), key: { start: keyStart, end: keyStart + key.length }, value, commented: true };
}

function valueOf(text: string, from: number, lineEnd: number, afterEquals: boolean): { value: string; start: number; end: number } | undefined {
  const end = trimmedEnd(text, from, lineEnd);
  if (end <= from || text[from] === '#') return undefined;
  const first = text[from] ?? '';
  if ((first === '"' || first === "'") && end - from >= 2) {
    const close = text.slice(0, end).indexOf(first, from + 1);
    const rest = close < 0 ? '' : text.slice(close + 1, end).trim();
    if (close > 0 && (rest === '' || rest.startsWith('#'))) return { value: text.slice(from + 1, close), start: from + 1, end: close };
  }
  let stop = end;
  const comment = /[ \t]#/.exec(text.slice(from, end));
  if (comment !== null) stop = trimmedEnd(text, from, from + comment.index);
  const value = text.slice(from, stop);
  // Prose after an equals sign is rare enough to allow the few words of a connection string (`Data Source=...;User ID=...`).
  const words = value.split(/[ \t]/);
  if (value === '' || (words.length > 1 && !(afterEquals && value.includes(';') && value.includes('=')))) return undefined;
  return { value, start: from, end: stop };
}
