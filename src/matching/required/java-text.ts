// Reads what stands around a place in a text of Java without a parser: the sides of a sign, names, what is assigned. Undefined where that is not plain to see.
import { isPartOfName } from './name-index.ts';

/** Sides, conditions and lines beyond this are not looked at. */
const LONGEST = 2_000;
const NAME = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const SPACE = /(?:\s|\/\*[^*]*\*\/)*/y;
const OPENING = '([{';
const CLOSING = ')]}';
export const QUOTES = '"\'';

/** Offsets are UTF-16 units of the text. */
export class JavaText {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** What is assigned to a name that ends there; undefined: nothing. Empty: a long statement, of which anything may be true. */
  valueAt(end: number): string | undefined {
    const sign = this.skip(end);
    if (this.#text.charAt(sign) !== '=' || this.#text.charAt(sign + 1) === '=') return undefined;
    const start = this.skip(sign + 1);
    const statement = this.#text.slice(start, start + LONGEST);
    const stop = statement.indexOf(';');
    return stop < 0 ? '' : statement.slice(0, stop);
  }

  /** Names that stand behind a type that ends there, or behind another such name and a comma. */
  namesBehind(end: number): readonly string[] {
    let behind = this.skip(end);
    while ('[].'.includes(this.#text.charAt(behind) || ' ')) behind = this.skip(behind + 1);
    const name = this.nameAt(behind);
    if (name === '') return [];
    const statement = this.#text.slice(behind, behind + LONGEST);
    const others = statement.slice(0, statement.indexOf(';') + 1 || LONGEST).matchAll(/,\s*([\p{L}_$][\p{L}\p{N}_$]*)(?=\s*[,;=[])/gu);
    return [name, ...[...others].map(([, other = '']) => other)];
  }

  /** Whether `//` begins before it on its line; not asked of very long lines. */
  isInComment(at: number): boolean {
    const line = this.#lineBefore(at);
    const start = line?.indexOf('//') ?? -1;
    return start >= 0 && !/["']/.test(line?.slice(0, start) ?? '');
  }

  /** The beginning of the line; undefined where that is far away. */
  #lineBefore(at: number): string | undefined {
    const before = this.#text.slice(Math.max(0, at - LONGEST), at);
    const start = before.lastIndexOf('\n') + 1;
    return start === 0 && at > LONGEST ? undefined : before.slice(start);
  }

  /** From `start` to the bracket that closes what is around it, or one of `stops` outside of brackets; undefined where that is not plain to see. */
  sideAfter(start: number, stops: string): string | undefined {
    let depth = 0;
    for (let at = start; at < start + LONGEST && at < this.#text.length; at++) {
      const sign = this.#text.charAt(at);
      if (QUOTES.includes(sign)) {
        at = this.#endOfLiteral(at);
        if (at < 0) return undefined;
      } else if (OPENING.includes(sign)) depth++;
      else if (CLOSING.includes(sign)) depth--;
      else if (sign === '/' && '/*'.includes(this.#text.charAt(at + 1) || ' ')) return undefined;
      if (depth < 0 || (depth === 0 && stops.includes(sign))) return this.#text.slice(start, at);
    }
    return undefined;
  }

  /** From the bracket that opens what is around it, or the end of the statement before, to `end`; undefined where texts or comments may hide one. */
  sideBefore(end: number): string | undefined {
    let depth = 0;
    for (let at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
      const sign = this.#text.charAt(at);
      if (QUOTES.includes(sign)) return undefined;
      if (CLOSING.includes(sign)) depth++;
      else if (OPENING.includes(sign)) depth--;
      if (depth < 0 || (depth === 0 && sign === ';')) {
        const side = this.#text.slice(at + 1, end);
        return /\/\/|\*/.test(this.#lineBefore(at) ?? '*') || /\/\/|\*\//.test(side) ? undefined : side;
      }
    }
    return undefined;
  }

  /** The last unit of a literal that starts at `start`; -1 where its line ends first. */
  #endOfLiteral(start: number): number {
    const quote = this.#text.charAt(start);
    for (let at = start + 1; at < this.#text.length; at++) {
      const sign = this.#text.charAt(at);
      if (sign === quote) return this.#text.startsWith('""', at) && at === start + 1 ? -1 : at;
      if (sign === '\n') return -1;
      if (sign === '\\') at++;
    }
    return -1;
  }

  /** The last name or number at or before `last` with nothing but brackets and signs between; undefined where there is none on its line, or a text. */
  lastName(last: number): string | undefined {
    let at = last;
    for (; at >= 0 && !isNameUnit(this.#text, at); at--) if (at < last - LONGEST || `\n${QUOTES}`.includes(this.#text.charAt(at))) return undefined;
    const name = this.#nameEndingAt(at);
    return name === '' ? undefined : name;
  }

  /** The name that starts there, or empty. */
  nameAt(start: number): string {
    NAME.lastIndex = start;
    return NAME.exec(this.#text)?.[0] ?? '';
  }

  /** With its digits, so that a number is one as well. */
  #nameEndingAt(last: number): string {
    let first = last;
    while (first >= 0 && isNameUnit(this.#text, first)) first--;
    return this.#text.slice(first + 1, last + 1);
  }

  /** Behind white space and comments. */
  skip(from: number): number {
    SPACE.lastIndex = from;
    return from + (SPACE.exec(this.#text)?.[0].length ?? 0);
  }

  /** The last unit before `from` that is no white space; -1: none. */
  skipBack(from: number): number {
    let at = from - 1;
    while (at >= 0 && /\s/.test(this.#text.charAt(at))) at--;
    return at;
  }
}

export function namesIn(code: string): readonly string[] {
  return code.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
}

export function holdsName(code: string, name: string): boolean {
  for (let at = code.indexOf(name); at !== -1; at = code.indexOf(name, at + 1)) if (!isNameUnit(code, at - 1) && !isNameUnit(code, at + name.length)) return true;
  return false;
}

function isNameUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isPartOfName(unit) || unit === 36 || unit > 127;
}
