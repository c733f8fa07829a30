// Cuts SQL into tokens of any dialect: one pass, no allocation per token, comments left out, strings never run away.
import type { SqlDialect } from './sql-dialect.ts';
import { TextFinder } from './text-finder.ts';

export type SqlTokenKind = 'end' | 'word' | 'name' | 'string' | 'number' | 'mark';

const LINE_FEED = 10, RETURN = 13, SPACE = 32, DOUBLE = 34, HASH = 35, DOLLAR = 36, SINGLE = 39, STAR = 42, MINUS = 45, DOT = 46, SLASH = 47, OPEN_BRACKET = 91, BACKSLASH = 92, CLOSE_BRACKET = 93, BACKTICK = 96, CAPITAL_A = 65, SMALL_A = 97, SMALL_Z = 122;

/** No product allows longer names. */
const LONGEST_NAME = 128;

export class SqlScanner {
  kind: SqlTokenKind = 'end';
  /** The token with quotes and prefix. */
  start = 0;
  end = 0;
  /** The content between the quotes of a string or quoted name; else the token. */
  from = 0;
  to = 0;
  /** The first string without an end. */
  brokenAt: number | undefined;
  /** Where reading ends. */
  readonly limit: number;
  private at: number;
  private finder: TextFinder | undefined;

  /** Reads text[start, limit); offsets count in `text`. */
  constructor(readonly text: string, readonly dialect: SqlDialect, start = 0, limit = text.length) {
    this.limit = Math.min(limit, text.length);
    this.at = start;
  }

  /** Offset behind the current token. */
  get position(): number {
    return this.at;
  }

  seek(offset: number): void {
    this.at = offset;
  }

  /** Reads the next token; `end` at the end of the text, for ever. */
  next(): SqlTokenKind {
    this.skipBlank();
    const { text } = this;
    const start = this.start = this.from = this.at;
    if (start >= this.limit) return this.token('end', start);
    const unit = text.charCodeAt(start);
    if (unit === SINGLE) return this.string(start, SINGLE);
    if (unit === DOUBLE || unit === BACKTICK) return this.quotedName(start, unit);
    if (unit === OPEN_BRACKET && this.dialect.brackets) return this.quotedName(start, CLOSE_BRACKET);
    if (unit === DOLLAR && this.dialect.name === 'postgresql') return this.dollar(start);
    if (isWordStart(unit)) {
      let at = start + 1;
      while (at < this.limit && isWordPart(text.charCodeAt(at))) at++;
      if (at < this.limit && text.charCodeAt(at) === SINGLE && at - start <= 8) {
        // N'..', E'..', X'..', B'..', U&'..' aside, _utf8'..'; Oracle's q'[..]' and nq'[..]'.
        if (/^n?q$/i.test(text.slice(start, at))) return this.alternative(at);
        if (unit === 95 || (at - start === 1 && /[nebx]/i.test(text[start] ?? ''))) return this.string(at, SINGLE, this.dialect.backslash || /^e$/i.test(text.slice(start, at)));
      }
      return this.token('word', at);
    }
    if ((unit >= 48 && unit <= 57) || ((unit === DOT || unit === MINUS) && isDigit(text.charCodeAt(start + 1)))) {
      let at = start + 1;
      while (at < this.limit && (isWordPart(text.charCodeAt(at)) || text.charCodeAt(at) === DOT)) at++;
      return this.token('number', at);
    }
    return this.token('mark', start + 1);
  }

  /** The current token as it stands. */
  get word(): string {
    return this.text.slice(this.start, this.end);
  }

  /** Whether the current token is this word (upper case). */
  is(word: string): boolean {
    if (this.kind !== 'word' || this.end - this.start !== word.length) return false;
    for (let at = 0; at < word.length; at++) {
      const unit = this.text.charCodeAt(this.start + at);
      if ((unit >= SMALL_A && unit <= SMALL_Z ? unit - SMALL_A + CAPITAL_A : unit) !== word.charCodeAt(at)) return false;
    }
    return true;
  }

  isMark(mark: string): boolean {
    return this.kind === 'mark' && this.text[this.start] === mark;
  }

  private token(kind: SqlTokenKind, end: number): SqlTokenKind {
    this.end = this.to = this.at = end;
    return this.kind = kind;
  }

  private quoted(kind: SqlTokenKind, from: number, to: number, end: number): SqlTokenKind {
    this.token(kind, end);
    this.from = from;
    this.to = to;
    return kind;
  }

  private string(open: number, quote: number, backslash = this.dialect.backslash): SqlTokenKind {
    const { text } = this;
    // After one string without an end, another may not look further than its line, or a broken file would cost its length again and again.
    const limit = this.brokenAt === undefined ? this.limit : lineEnd(text, open, this.limit);
    for (let at = open + 1; at < limit; at++) {
      const unit = text.charCodeAt(at);
      if (unit === BACKSLASH && backslash) at++;
      else if (unit === quote) {
        if (text.charCodeAt(at + 1) !== quote || at + 1 >= limit) return this.quoted('string', open + 1, at, at + 1);
        at++;
      }
    }
    this.brokenAt ??= open;
    const end = lineEnd(text, open, this.limit);
    return this.quoted('string', open + 1, end, end);
  }

  private quotedName(open: number, close: number): SqlTokenKind {
    if (close === DOUBLE && this.dialect.name === 'mysql') return this.string(open, DOUBLE);
    if (close === DOUBLE && this.dialect.name === 'unknown') {
      this.string(open, DOUBLE);
      return this.kind = this.to - this.from <= LONGEST_NAME ? 'name' : 'string';
    }
    const { text } = this;
    const limit = Math.min(this.limit, open + 2 * LONGEST_NAME);
    for (let at = open + 1; at < limit; at++) {
      const unit = text.charCodeAt(at);
      if (unit !== close) { if (unit === LINE_FEED && close !== DOUBLE) break; continue; }
      if (text.charCodeAt(at + 1) !== close || close === CLOSE_BRACKET) return this.quoted('name', open + 1, at, at + 1);
      at++;
    }
    return this.token('mark', open + 1);
  }

  /** `$$...$$`, `$tag$...$tag$` (PostgreSQL manual, 4.1.2.4): bodies of functions; read on inside, they hold statements. */
  private dollar(start: number): SqlTokenKind {
    const tag = /^\$[A-Za-z_]{0,30}\$/.exec(this.text.slice(start, start + 40));
    return this.token('mark', start + (tag?.[0].length ?? 1));
  }

  /** Oracle's q'[it's]' (SQL Language Reference, "Text Literals"). */
  private alternative(quote: number): SqlTokenKind {
    const open = this.text[quote + 1] ?? '';
    const close = ({ '[': ']', '(': ')', '{': '}', '<': '>' }[open] ?? open) + "'";
    const found = this.find(close, quote + 2);
    return found < 0 ? this.string(quote, SINGLE) : this.quoted('string', quote + 2, found, found + 2);
  }

  private find(wanted: string, from: number): number {
    const found = (this.finder ??= new TextFinder(this.text)).next(wanted, from);
    return found + wanted.length > this.limit ? -1 : found;
  }

  private skipBlank(): void {
    const { text, limit } = this;
    let at = this.at;
    for (; at < limit; at++) {
      const unit = text.charCodeAt(at);
      if (unit <= SPACE || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff) continue;
      const next = text.charCodeAt(at + 1);
      if (unit === MINUS && next === MINUS && (!this.dialect.hashComments || !(text.charCodeAt(at + 2) > SPACE))) at = lineEnd(text, at, limit);
      else if (unit === HASH && this.dialect.hashComments) at = lineEnd(text, at, limit);
      else if (unit === SLASH && next === STAR) {
        const close = this.find('*/', at + 2);
        if (close < 0) {
          this.brokenAt ??= at;
          at = lineEnd(text, at, limit);
        } else at = close + 1;
      } else break;
    }
    this.at = Math.min(at, limit);
  }
}

function lineEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && text.charCodeAt(at) !== LINE_FEED && text.charCodeAt(at) !== RETURN) at++;
  return at;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Letters, `_`, `@`, and everything beyond ASCII (Chinese table and column names). */
function isWordStart(unit: number): boolean {
  return unit < 128 ? WORD[unit] === START : unit > 0xa0;
}

function isWordPart(unit: number): boolean {
  return unit < 128 ? WORD[unit] !== 0 : unit > 0xa0;
}

const START = 1, PART = 2;
/** What each ASCII character can be in a word. */
const WORD = Uint8Array.from({ length: 128 }, (_, unit) => (/[A-Za-z_@]/.test(String.fromCharCode(unit)) ? START : /[0-9$#]/.test(String.fromCharCode(unit)) ? PART : 0));
