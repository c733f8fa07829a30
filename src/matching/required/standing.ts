// Where a sign or word has to stand in a text of Java: most comparisons have two sides that cannot be equal, or one that is no text, which nobody needs a parser to see.
import { once } from '../../model/once.ts';
import { holdsName, JavaText, namesIn, QUOTES } from './java-text.ts';

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

/** Literals of truth and none, which read as names. */
const LITERALS: ReadonlyMap<string, ValueKind> = new Map([['true', 'truth'], ['false', 'truth'], ['null', 'none']]);
const TEXTS = /"(?:[^"\\]|\\.)*"?/g;
const COMPARISON = /[=!<>]=|[<>]/;
const CHAIN = /^[\p{L}_$][\p{L}\p{N}_$.\s]*/u;

/** What a text says of its signs. Never says no where a pattern matches in code without mistakes. */
export class Standings {
  readonly #text: string;
  readonly #java: JavaText;
  readonly #placesOf: PlacesOfName;
  readonly #given = new Map<string, boolean>();
  /** Names that are declared as texts; a variable without a type may be one. */
  readonly #texts: () => ReadonlySet<string>;
  readonly #noTexts = new Set<string>();

  constructor(text: string, placesOf: PlacesOfName) {
    this.#text = text;
    this.#java = new JavaText(text);
    this.#placesOf = placesOf;
    this.#texts = once(() => new Set(['String', 'var'].flatMap((type) => placesOf(type).flatMap((at) => this.#java.namesBehind(at + type.length)))));
  }

  /** @param at where the sign or word starts, `end` where it ends. */
  stands(standing: Standing, at: number, end: number): boolean {
    if (this.#java.isInComment(at)) return false;
    if (standing === 'known condition') return this.#mayBeKnown(end);
    // Rows of signs draw lines.
    if (this.#text.charAt(at - 1) === '=' || this.#text.charAt(end) === '=') return false;
    return standing === 'equal sides' ? this.#mayBeEqual(at, end) : this.#mayBeText(end);
  }

  /** Equal code has the same first and last names; a name is also equal to a literal that it was given. */
  #mayBeEqual(at: number, end: number): boolean {
    const last = this.#java.skipBack(at);
    const right = this.#java.sideAfter(end, ';');
    if (right === undefined || last < 0 || this.#text.slice(last, at).includes('\n')) return true;
    const closing = this.#java.lastName(last);
    const opening = this.#java.nameAt(this.#java.skip(end));
    if (closing === undefined) return true;
    const [ofRight, ofLeft] = [kindOf(right.trimStart()), kindOf(closing)];
    if (ofRight !== 'name' && ofLeft === 'name' && this.#isGiven(closing, ofRight)) return true;
    if (ofLeft !== 'name' && namesIn(right).some((name) => this.#isGiven(name, ofLeft))) return true;
    if (!holdsName(right, closing)) return false;
    const left = opening === '' ? undefined : this.#java.sideBefore(at);
    return left === undefined || holdsName(left, opening);
  }

  /** A truth is written there, given to a name, or follows from numbers that are. */
  #mayBeKnown(end: number): boolean {
    const open = this.#java.skip(end);
    const condition = this.#text.charAt(open) === '(' ? this.#java.sideAfter(open + 1, '') : undefined;
    if (condition === undefined) return true;
    const code = condition.replace(TEXTS, '""');
    const holdsNumber = (side: string): boolean => /(?<![\p{L}\p{N}_$])\d/u.test(side) || namesIn(side).some((name) => this.#isGiven(name, 'number'));
    return namesIn(code).some((name) => name === 'true' || name === 'false' || this.#isGiven(name, 'truth'))
      || code.split(/&&|\|\|/).some((part) => COMPARISON.test(part) && part.split(COMPARISON).every(holdsNumber));
  }

  /** Of names those that are declared so; of calls nothing is known. */
  #mayBeText(end: number): boolean {
    const right = this.#java.sideAfter(end, ';,?&|:');
    if (right === undefined || right.includes('"')) return true;
    return namesIn(right).some((name) => this.#mayNameText(name));
  }

  /** Follows what is assigned to names that the file does not declare; each name is looked at once. */
  #mayNameText(name: string): boolean {
    const seen = new Set<string>();
    const left = [name];
    for (let one = left.pop(); one !== undefined; one = left.pop()) {
      if (seen.has(one) || this.#noTexts.has(one)) continue;
      seen.add(one);
      if (one === 'String' || !isIndexed(one) || this.#texts().has(one)) return true;
      for (const at of this.#placesOf(one)) {
        const value = this.#assignedAt(at, at + one.length);
        if (value === undefined || isCall(value)) continue;
        if (value === '' || value.startsWith('"')) return true;
        left.push(...namesIn(value));
      }
    }
    for (const one of seen) this.#noTexts.add(one);
    return false;
  }

  /** What is assigned to a name that stands there without a type. */
  #assignedAt(at: number, end: number): string | undefined {
    return /[\p{L}\p{N}_$>\]]/u.test(this.#text.charAt(this.#java.skipBack(at))) ? undefined : this.#java.valueAt(end);
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
    const value = this.#java.valueAt(end);
    if (value === undefined) return false;
    const given = kindOf(value);
    if (given === 'open' || kind === 'open') return true;
    if (given !== 'name') return given === kind || (kind === 'truth' && COMPARISON.test(value)) || value.includes('?');
    // What a call gives is known nowhere.
    return !isCall(value) && (value.includes('?') || this.#isGiven(lastOf(CHAIN.exec(value)?.[0] ?? ''), COMPARISON.test(value) ? 'number' : kind, depth + 1));
  }
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
