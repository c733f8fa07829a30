// Brackets and lists in code without comments and texts.
import { lastAtMost } from '../model/last-at-most.ts';

/** Which bracket closes which; found in one pass. */
export class Brackets {
  readonly #opens: readonly number[];
  readonly #closes: readonly number[];

  /**
   * @param opens offsets of the opening brackets, ascending.
   * @param closes where each of them closes; -1 where none does.
   */
  constructor(opens: readonly number[], closes: readonly number[]) {
    this.#opens = opens;
    this.#closes = closes;
  }

  /** Where the bracket that opens at `at` closes; `end` where it does not before `end`. */
  closingOf(at: number, end: number): number {
    const index = lastAtMost(this.#opens, at);
    const close = this.#opens[index] === at ? this.#closes[index] ?? -1 : -1;
    return close === -1 || close > end ? end : close;
  }
}

const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);

/** Cuts at separators outside brackets, those of type arguments included. */
export function splitList(code: string, separator = ','): string[] {
  if (!code.includes(separator)) return code.trim() === '' ? [] : [code];
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < code.length; at++) {
    const one = code[at] as string;
    if (one === separator && depth === 0) {
      parts.push(code.slice(from, at));
      from = at + 1;
    } else if (OPENING.has(one) || (one === '<' && isWordUnit(code.charCodeAt(at - 1)))) depth++;
    else if (CLOSING.has(one) || (one === '>' && code[at - 1] !== '-' && code[at - 1] !== '=')) depth = Math.max(0, depth - 1);
  }
  parts.push(code.slice(from));
  return parts;
}

/** The two outcomes of `a ? b : c`, by offset; `?.`, `??`, `::` and wildcards of types are none. */
export function outcomesOf(code: string): (readonly [number, number])[] | undefined {
  if (!code.includes('?')) return undefined;
  let depth = 0;
  let mark = -1;
  for (let at = 0; at < code.length; at++) {
    const one = code[at] as string;
    if (OPENING.has(one)) depth++;
    else if (CLOSING.has(one)) depth--;
    else if (depth === 0 && one === '?' && mark === -1 && !'.?'.includes(code[at + 1] ?? '.') && code[at - 1] !== '?' && !'<,'.includes(code.slice(0, at).trimEnd().at(-1) ?? '.')) mark = at;
    else if (depth === 0 && one === ':' && mark !== -1 && code[at + 1] !== ':' && code[at - 1] !== ':') return [[mark + 1, at], [at + 1, code.length]];
  }
  return undefined;
}

/** Letters, digits, `_`, `$` and everything beyond ASCII: names may be Chinese. */
export function isWordUnit(unit: number): boolean {
  return unit >= 128 || (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95 || unit === 36;
}

/** The first offset from `at` on that holds no white space; at most `end`. */
export function skipSpace(code: string, at: number, end: number): number {
  let next = at;
  while (next < end && isSpaceUnit(code.charCodeAt(next))) next++;
  return next;
}

export function isSpaceUnit(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff;
}
