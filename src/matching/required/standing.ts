// Where a sign or word has to stand in a text of Java: most comparisons have two sides that cannot be equal, or one that is no text, which nobody needs a parser to see.
import { once } from '../../model/once.ts';
import { isPartOfName } from './name-index.ts';

/**
 * - `equal sides`: a comparison whose sides may be equal (`$X == $X`);
 * - `before a text`: a comparison whose right side may be a text (`$X == (String $Y)`);
 * - `known condition`: an `if` whose condition may hold a truth that is known (`if (true)`).
 */
export type Standing = 'equal sides' | 'before a text' | 'known condition';

/** Of a value, as far as its first sign says: `open` may be any. */
type ValueKind = 'none' | 'truth' | 'number' | 'text' | 'name' | 'open';

/** Where names of the text stand: their first letters, in order. */
export type PlacesOfName = (name: string) => readonly number[];

/** Sides and conditions beyond this are not looked at: they may be anything. */
const LONGEST = 2_000;
const NAME = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const SPACE = /(?:\s|\/\*[^*]*\*\/)*/y;
const OPENING = '([{';
const CLOSING = ')]}';
const QUOTES = '"\'';
/** Literals of truth and none, which read as names. */
const LITERALS: ReadonlyMap<string, ValueKind> = new Map([['true', 'truth'], ['false', 'truth'], ['null', 'none']]);
const TEXTS = /"(?:[^"\\]|\\.)*"?/g;
const COMPARISON = /[=!<>]=|[<>]/;
const CHAIN = /^[\p{L}_$][\p{L}\p{N}_$.\s]*/u;

/** What a text says of its signs. Never says no where a pattern matches in code without mistakes. */
export class Standings {
  readonly #text: string;
  readonly #placesOf: PlacesOfName;
  readonly #given = new Map<string, boolean>();
  /** Names that are declared as texts; a variable without a type may be one. */
  readonly #texts: () => ReadonlySet<string>;

  constructor(text: string, placesOf: PlacesOfName) {
    this.#text = text;
    this.#placesOf = placesOf;
    this.#texts = once(() => new Set([...this.#namesBehind('String'), ...this.#namesBehind('var')]));
  }

  /** @param at where the sign or word starts, `end` where it ends. */
  stands(standing: Standing, at: number, end: number): boolean {
    if (this.#isInComment(at)) return false;
    if (standing === 'known condition') return this.#mayBeKnown(end);
    // Rows of signs draw lines.
    if (this.#text.charAt(at - 1) === '=' || this.#text.charAt(end) === '=') return false;
    return standing === 'equal sides' ? this.#mayBeEqual(at, end) : this.#mayBeText(end);
  }

  /** Equal code has the same first and last names; a name is also equal to a literal that it was given. */
  #mayBeEqual(at: number, end: number): boolean {
    const last = this.#skipBack(at);
    const right = this.#sideAfter(end, ';');
    if (right === undefined || last < 0 || this.#text.slice(last, at).includes('\n')) return true;
    const closing = this.#lastName(last);
    const opening = this.#nameAt(this.#skip(end));
    if (closing === undefined) return true;
    const [ofRight, ofLeft] = [kindOf(right.trimStart()), kindOf(closing)];
    if (ofRight !== 'name' && ofLeft === 'name' && this.#isGiven(closing, ofRight)) return true;
    if (ofLeft !== 'name' && namesIn(right).some((name) => this.#isGiven(name, ofLeft))) return true;
    if (!holdsName(right, closing)) return false;
    const left = opening === '' ? undefined : this.#sideBefore(at);
    return left === undefined || holdsName(left, opening);
  }

  /** A truth is written there, given to a name, or follows from numbers that are. */
  #mayBeKnown(end: number): boolean {
    const open = this.#skip(end);
    const condition = this.#text.charAt(open) === '(' ? this.#sideAfter(open + 1, '') : undefined;
    if (condition === undefined) return true;
    const code = condition.replace(TEXTS, '""');
    const holdsNumber = (side: string): boolean => /(?<![\p{L}\p{N}_$])\d/u.test(side) || namesIn(side).some((name) => this.#isGiven(name, 'number'));
    return namesIn(code).some((name) => name === 'true' || name === 'false' || this.#isGiven(name, 'truth'))
      || code.split(/&&|\|\|/).some((part) => COMPARISON.test(part) && part.split(COMPARISON).every(holdsNumber));
  }

  /** Of names those that are declared so; of calls nothing is known. */
  #mayBeText(end: number): boolean {
    const right = this.#sideAfter(end, ';,?&|:');
    if (right === undefined || right.includes('"')) return true;
    return namesIn(right).some((name) => this.#mayNameText(name));
  }

  #mayNameText(name: string, depth = 0): boolean {
    return name === 'String' || depth > 3 || !isIndexed(name) || this.#texts().has(name) || this.#placesOf(name).some((at) => this.#isTextAt(at, at + name.length, depth));
  }

  /** Whether a text is assigned to a name: that declares one that is not declared in the file. */
  #isTextAt(at: number, end: number, depth: number): boolean {
    const value = this.#valueAt(end);
    if (value === undefined || /[\p{L}\p{N}_$>\]]/u.test(this.#text.charAt(this.#skipBack(at)))) return false;
    return value === '' || value.startsWith('"') || (!isCall(value) && namesIn(value).some((name) => this.#mayNameText(name, depth + 1)));
  }

  /** Whether the text gives a name what may be a value of that kind, known without running it. */
  #isGiven(name: string, kind: ValueKind, depth = 0): boolean {
    if (depth > 3 || !isIndexed(name)) return true;
    const key = `${kind} ${name}`;
    let given = this.#given.get(key);
    if (given === undefined) this.#given.set(key, given = this.#placesOf(name).some((at) => this.#isGivenAt(at + name.length, kind, depth)));
    return given;
  }

  #isGivenAt(end: number, kind: ValueKind, depth: number): boolean {
    const value = this.#valueAt(end);
    if (value === undefined) return false;
    const given = kindOf(value);
    if (given === 'open' || kind === 'open') return true;
    if (given !== 'name') return given === kind || (kind === 'truth' && COMPARISON.test(value)) || value.includes('?');
    // What a call gives is known nowhere.
    return !isCall(value) && (value.includes('?') || this.#isGiven(lastOf(CHAIN.exec(value)?.[0] ?? ''), COMPARISON.test(value) ? 'number' : kind, depth + 1));
  }

  /** What is assigned to a name that ends there; undefined: nothing. Empty: a long statement, of which anything may be true. */
  #valueAt(end: number): string | undefined {
    const sign = this.#skip(end);
    if (this.#text.charAt(sign) !== '=' || this.#text.charAt(sign + 1) === '=') return undefined;
    const start = this.#skip(sign + 1);
    const stop = this.#text.indexOf(';', start);
    return stop < 0 || stop > start + LONGEST ? '' : this.#text.slice(start, stop);
  }

  /** Names that stand behind a type, or behind another such name and a comma. */
  #namesBehind(type: string): readonly string[] {
    return this.#placesOf(type).flatMap((at) => {
      let behind = this.#skip(at + type.length);
      while ('[].'.includes(this.#text.charAt(behind) || ' ')) behind = this.#skip(behind + 1);
      const name = this.#nameAt(behind);
      if (name === '') return [];
      const [stop = this.#text.length] = indexesOf(this.#text, ';', behind);
      const others = this.#text.slice(behind, stop + 1).matchAll(/,\s*([\p{L}_$][\p{L}\p{N}_$]*)(?=\s*[,;=[])/gu);
      return [name, ...[...others].map(([, other = '']) => other)];
    });
  }

  #isInComment(at: number): boolean {
    const line = this.#text.slice(this.#text.lastIndexOf('\n', at - 1) + 1, at);
    const start = line.indexOf('//');
    return start >= 0 && !/["']/.test(line.slice(0, start));
  }

  /** From `start` to the bracket that closes what is around it, or one of `stops` outside of brackets; undefined where that is not plain to see. */
  #sideAfter(start: number, stops: string): string | undefined {
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
  #sideBefore(end: number): string | undefined {
    let depth = 0;
    for (let at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
      const sign = this.#text.charAt(at);
      if (QUOTES.includes(sign)) return undefined;
      if (CLOSING.includes(sign)) depth++;
      else if (OPENING.includes(sign)) depth--;
      if (depth < 0 || (depth === 0 && sign === ';')) {
        const side = this.#text.slice(at + 1, end);
        const line = this.#text.slice(this.#text.lastIndexOf('\n', at) + 1, at);
        return /\/\/|\*/.test(line) || /\/\/|\*\//.test(side) ? undefined : side;
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
  #lastName(last: number): string | undefined {
    let at = last;
    for (; at >= 0 && !isNameUnit(this.#text, at); at--) if (`\n${QUOTES}`.includes(this.#text.charAt(at))) return undefined;
    const name = this.#nameEndingAt(at);
    return name === '' ? undefined : name;
  }

  #nameAt(start: number): string {
    NAME.lastIndex = start;
    return NAME.exec(this.#text)?.[0] ?? '';
  }

  /** With its digits, so that a number is one as well. */
  #nameEndingAt(last: number): string {
    let first = last;
    while (first >= 0 && isNameUnit(this.#text, first)) first--;
    return this.#text.slice(first + 1, last + 1);
  }

  #skip(from: number): number {
    SPACE.lastIndex = from;
    return from + (SPACE.exec(this.#text)?.[0].length ?? 0);
  }

  #skipBack(from: number): number {
    let at = from - 1;
    while (at >= 0 && /\s/.test(this.#text.charAt(at))) at--;
    return at;
  }
}

function indexesOf(text: string, sought: string, from: number): readonly number[] {
  const at = text.indexOf(sought, from);
  return at < 0 ? [] : [at];
}

/** Names beyond ASCII are not in the index of names. */
function isIndexed(name: string): boolean {
  return /^\w*$/.test(name);
}

function kindOf(value: string): ValueKind {
  const [first = ''] = value;
  if (QUOTES.includes(first)) return first === '"' ? 'text' : 'open';
  if (/[\d.+-]/.test(first)) return 'number';
  const name = /^[\p{L}_$][\p{L}\p{N}_$]*/u.exec(value)?.[0];
  return name === undefined ? 'open' : LITERALS.get(name) ?? 'name';
}

/** Of a choice between calls the condition may be one. */
function isCall(value: string): boolean {
  const [chain = ''] = CHAIN.exec(value) ?? [];
  return !value.includes('?') && (/^new\s/.test(chain) ? !chain.includes('String') : /^[(<]/.test(value.slice(chain.length)));
}

function lastOf(chain: string): string {
  return chain.slice(chain.lastIndexOf('.') + 1).trim();
}

function namesIn(code: string): readonly string[] {
  return code.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
}

function holdsName(code: string, name: string): boolean {
  for (let at = code.indexOf(name); at !== -1; at = code.indexOf(name, at + 1)) if (!isNameUnit(code, at - 1) && !isNameUnit(code, at + name.length)) return true;
  return false;
}

function isNameUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isPartOfName(unit) || unit === 36 || unit > 127;
}
