// Reads `[...]`: ranges, shorthands, POSIX classes, properties.
import { complement, POSIX_CLASSES, SHORTHANDS, type CharacterSet, type CodeRange } from './character-set.ts';
import { atomText, endOfQuote, parseFail, readCharacterEscape, readProperty } from './parse-atom.ts';
import type { RegexFlags } from './regex-flags.ts';

/** @param begin the opening bracket; @returns the set and the offset after the closing one. */
export function parseClass(source: string, begin: number, flags: RegexFlags): { set: CharacterSet; end: number } {
  if (/^\[:\^?\w{1,20}:\]/.test(source.slice(begin, begin + 25))) parseFail('[:…:] outside a class');
  return new ClassReader(source, begin + 1, flags).read();
}

class ClassReader {
  readonly #source: string;
  readonly #flags: RegexFlags;
  readonly #ranges: CodeRange[] = [];
  readonly #properties: { readonly property: string }[] = [];
  #at: number;
  /** Before this offset every character stands for itself: `\Q…\E`. */
  #quoted = -1;

  constructor(source: string, at: number, flags: RegexFlags) {
    this.#source = source;
    this.#at = at;
    this.#flags = flags;
  }

  read(): { set: CharacterSet; end: number } {
    const negated = this.#source[this.#at] === '^';
    if (negated) this.#at++;
    const first = this.#at;
    while (this.#source[this.#at] !== ']' || this.#at === first || this.#isQuoted()) {
      if (this.#at >= this.#source.length) parseFail('[');
      if (!this.#skipMark() && !this.#readNamedSet()) this.#readRange();
    }
    return { set: { negated, ranges: this.#ranges, properties: this.#properties, caseless: this.#flags.i }, end: this.#at + 1 };
  }

  #isQuoted(): boolean {
    return this.#at < this.#quoted;
  }

  /** What stands for no character. */
  #skipMark(): boolean {
    if (!this.#isQuoted() && this.#source.startsWith('\\Q', this.#at)) {
      this.#quoted = endOfQuote(this.#source, this.#at + 2).end;
      this.#at += 2;
      return true;
    }
    const isSpace = this.#source[this.#at] === ' ' || this.#source[this.#at] === '\t';
    const length = this.#source.startsWith('\\E', this.#at) ? 2 : this.#flags.xx && !this.#isQuoted() && isSpace ? 1 : 0;
    this.#at += length;
    return length > 0;
  }

  /** `[:alpha:]`, `\p{Han}`, `\d`. */
  #readNamedSet(): boolean {
    if (this.#isQuoted()) return false;
    const posix = /^\[:(\^?)(\w+):\]/.exec(this.#source.slice(this.#at, this.#at + 20));
    if (posix !== null) {
      const known = POSIX_CLASSES[posix[2] ?? ''] ?? parseFail(posix[0]);
      this.#ranges.push(...(posix[1] === '^' ? complement(known) : known));
      this.#at += posix[0].length;
      return true;
    }
    const letter = this.#source[this.#at] === '\\' ? this.#source[this.#at + 1] ?? '' : '';
    if (letter === 'p' || letter === 'P') {
      const { property, end } = readProperty(this.#source, this.#at);
      this.#properties.push(property);
      this.#at = end;
      return true;
    }
    const shorthand = letter === 'N' ? undefined : SHORTHANDS[letter];
    if (shorthand === undefined) return false;
    this.#ranges.push(...shorthand);
    this.#at += 2;
    return true;
  }

  /** `a`, `a-z`; a hyphen before the end or before a set stands for itself. */
  #readRange(): void {
    const from = this.#readCharacter();
    const source = this.#source;
    const dash = source[this.#at] === '-' && source[this.#at + 1] !== ']' && this.#at + 1 < source.length && !/^-(?:\\[dDwWsShHvVpPQE]|\[:)/.test(source.slice(this.#at));
    if (dash) this.#at++;
    const to = dash ? this.#readCharacter() : from;
    if (to < from) parseFail(`[${String.fromCodePoint(from)}-${String.fromCodePoint(to)}]`);
    this.#ranges.push({ from, to });
  }

  #readCharacter(): number {
    if (this.#source[this.#at] === '\\' && !this.#isQuoted()) {
      // Outside classes it is the end of a word.
      const isBackspace = this.#source[this.#at + 1] === 'b';
      const { code, end } = isBackspace ? { code: 8, end: this.#at + 2 } : readCharacterEscape(this.#source, this.#at);
      this.#at = end;
      return code;
    }
    const text = atomText(this.#source, this.#at);
    this.#at += text.length;
    return text.codePointAt(0) ?? 0;
  }
}
