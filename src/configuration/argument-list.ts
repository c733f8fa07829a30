// Reads arguments and object literals out of program text without a syntax tree: split at their top level. Comments must be blanked before.
import type { Region } from '../model/location.ts';

export interface Argument extends Region {
  /** Name of a named argument, key of an object entry; unquoted. */
  readonly name?: string;
  readonly nameRegion?: Region;
  /** The value's text, trimmed; the region is the value's. */
  readonly text: string;
}

export interface Group {
  readonly arguments: readonly Argument[];
  /** Behind the closing bracket. */
  readonly end: number;
}

const LONGEST = 20_000;

/** The parts between the bracket at `open` and its partner, split at top-level commas (or semicolons); text must be free of comments. */
export function groupAt(text: string, open: number): Group {
  const parts: Argument[] = [];
  let depth = 0;
  let start = open + 1;
  const limit = Math.min(text.length, open + LONGEST);
  let at = open;
  for (; at < limit; at++) {
    const unit = text[at] ?? '';
    if (unit === '"' || unit === "'" || unit === '`') { at = stringEnd(text, at) - 1; continue; }
    if (unit === '(' || unit === '[' || unit === '{') depth++;
    else if (unit === ')' || unit === ']' || unit === '}') {
      if (--depth === 0) break;
    } else if ((unit === ',' || unit === ';') && depth === 1) {
      push(parts, text, start, at);
      start = at + 1;
    }
  }
  push(parts, text, start, at);
  return { arguments: parts, end: Math.min(at + 1, text.length) };
}

/** The argument called `name` (case ignored), else the one at `position` if it has no name. */
export function argument(group: Group, name: string, position?: number): Argument | undefined {
  const named = group.arguments.find((one) => one.name?.toLowerCase() === name.toLowerCase());
  if (named !== undefined || position === undefined) return named;
  const found = group.arguments[position];
  return found?.name === undefined ? found : undefined;
}

/** The content of a string literal, prefixes such as `r`, `f`, `@`, `$` allowed. */
export function stringValue(text: string): string | undefined {
  const match = /^[A-Za-z@$]{0,3}(["'`])([^"'`]*)\1$/.exec(text.trim());
  return match?.[2];
}

/** A whole number, also as a product of whole numbers (`7 * 24`). */
export function numberValue(text: string): number | undefined {
  const factors = text.trim().replace(/^\(([^()]*)\)$/, '$1').split('*').map((factor) => factor.trim().replace(/_/g, ''));
  if (factors.length > 6 || !factors.every((factor) => /^-?\d{1,9}$/.test(factor))) return undefined;
  return factors.reduce((product, factor) => product * Number(factor), 1);
}

/** Offset of the bracket that encloses `offset`, or -1; looks back a bounded way and passes over strings on the same line only. */
export function enclosingBracket(text: string, offset: number, bracket: '{' | '(' | '['): number {
  let depth = 0;
  for (let at = offset - 1; at >= Math.max(0, offset - LONGEST); at--) {
    const unit = text[at] ?? '';
    if (unit === '}' || unit === ')' || unit === ']') depth++;
    else if (unit === '{' || unit === '(' || unit === '[') {
      if (depth === 0) return unit === bracket ? at : -1;
      depth--;
    }
  }
  return -1;
}

/** The key before the bracket at `open`: `file: {`, `'daily' => [`, `logrotator = {`. */
export function keyBefore(text: string, open: number): string | undefined {
  let end = skipBack(text, open);
  if (text.startsWith('=>', end - 2)) end -= 2;
  else if (text[end - 1] === ':' || text[end - 1] === '=') end--;
  else return undefined;
  end = skipBack(text, end);
  const quote = text[end - 1];
  const quoted = quote === '"' || quote === "'";
  const last = quoted ? end - 1 : end;
  let start = last;
  while (start > 0 && last - start < 80 && /[\w$.-]/.test(text[start - 1] ?? '')) start--;
  if (start === last || (quoted && text[start - 1] !== quote)) return undefined;
  return text.slice(start, last);
}

function skipBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--;
  return at;
}

function push(parts: Argument[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  if (raw.trim() === '') return;
  const named = /^\s*(?:(["'])([\w$.@ /-]{1,80})\1|([A-Za-z_$][\w$]{0,80}))\s*(?:=>|:(?!:)|=(?![=>]))/.exec(raw);
  const from = start + (named === null ? 0 : named[0].length);
  const value = text.slice(from, end);
  const name = named === null ? undefined : named[2] ?? named[3];
  const trimmed = { start: from + value.length - value.trimStart().length, end: from + value.trimEnd().length };
  const nameStart = name === undefined ? start : start + raw.indexOf(name);
  parts.push({ ...(name !== undefined && { name, nameRegion: { start: nameStart, end: nameStart + name.length } }), text: value.trim(), ...trimmed });
}

function stringEnd(text: string, open: number): number {
  const quote = text[open];
  for (let at = open + 1; at < text.length; at++) {
    const unit = text[at];
    if (unit === '\\') at++;
    else if (unit === quote) return at + 1;
    else if (quote !== '`' && (unit === '\n' || unit === '\r')) return at;
  }
  return text.length;
}
