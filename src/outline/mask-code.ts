// Tells code of Java, C# and Kotlin from comments and texts, and finds which bracket closes which, in one pass.
import type { FileKind } from '../model/file-kind.ts';
import { once } from '../model/once.ts';
import { directivesEnd } from '../model/page-directive.ts';
import { lastStartingBy, type Region } from '../model/location.ts';
import { Brackets } from './brackets.ts';
import { textEnd } from './text-end.ts';

export interface CodeMask {
  /** The text without comments, at the same offsets and in the same lines. In C#, lines of the preprocessor and directives of a page count as comments. */
  readonly code: string;
  /** The same without the content of texts; of their quotes the first and the last stay. */
  readonly bare: string;
  readonly brackets: Brackets;
  /** A piece of `code`, for those who need no more of it. */
  readonly codeBetween: (start: number, end: number) => string;
}

const HASH = 35;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const STAR = 42;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
/** Units that begin something: brackets, quotes, comments. */
const TELLING = new Uint8Array(128);
for (const unit of '"\'/#()[]{}') TELLING[unit.charCodeAt(0)] = 1;

/** Never throws: what is left open runs to the end of its line, a block to the end of the file. Work is linear in the length. */
export function maskCode(text: string, kind: FileKind): CodeMask {
  const comments: Region[] = [];
  const noCode: Region[] = [];
  const brackets = new OpenBrackets(text);
  const head = kind === 'csharp' ? directivesEnd(text) : 0;
  if (head > 0) for (const regions of [comments, noCode]) regions.push({ start: 0, end: head });
  for (let at = head; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 127 || TELLING[unit] === 0) continue;
    if (unit === QUOTE || unit === APOSTROPHE) {
      const start = unit === QUOTE && kind === 'csharp' ? prefixStart(text, at) : at;
      const end = textEnd(text, at, start, kind);
      noCode.push({ start, end });
      at = end - 1;
    } else if (unit === SLASH || unit === HASH) {
      const end = unit === SLASH ? commentEnd(text, at) : kind === 'csharp' && beginsLine(text, at) ? lineEnd(text, at) : -1;
      if (end === -1) continue;
      comments.push({ start: at, end });
      noCode.push({ start: at, end });
      at = end - 1;
    } else if (unit === OPEN_BRACE || unit === 40 || unit === 91) brackets.open(at);
    else brackets.close(at, unit);
  }
  const code = once(() => withoutRegions(text, comments, 0, text.length));
  return {
    get code() { return code(); }, bare: withoutRegions(text, noCode, 0, text.length), brackets: brackets.toBrackets(),
    codeBetween: (start, end) => withoutRegions(text, comments, start, end),
  };
}

/** What is open where; a brace that closes also closes the parentheses left open in it, so that a half-typed call hides nothing behind it. */
class OpenBrackets {
  readonly #text: string;
  readonly #opens: number[] = [];
  readonly #closes: number[] = [];
  readonly #open: number[] = [];
  #braces = 0;

  constructor(text: string) {
    this.#text = text;
  }

  open(at: number): void {
    this.#open.push(this.#opens.length);
    this.#opens.push(at);
    this.#closes.push(-1);
    if (this.#text.charCodeAt(at) === OPEN_BRACE) this.#braces++;
  }

  close(at: number, unit: number): void {
    if (unit !== CLOSE_BRACE) {
      if (this.#open.length > 0 && !this.#isBrace()) this.#closes[this.#open.pop() as number] = at;
      return;
    }
    if (this.#braces === 0) return;
    while (!this.#isBrace()) this.#closes[this.#open.pop() as number] = at;
    this.#closes[this.#open.pop() as number] = at;
    this.#braces--;
  }

  toBrackets(): Brackets {
    return new Brackets(this.#opens, this.#closes);
  }

  #isBrace(): boolean {
    return this.#text.charCodeAt(this.#opens[this.#open.at(-1) as number] as number) === OPEN_BRACE;
  }
}

function commentEnd(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  if (next === SLASH) return lineEnd(text, at);
  if (next !== STAR) return -1;
  const end = text.indexOf('*/', at + 2);
  return end === -1 ? text.length : end + 2;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function beginsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 9)) before--;
  return before < 0 || text.charCodeAt(before) === 10;
}

/** Where the `$` and `@` before a quote of C# begin. */
function prefixStart(text: string, quote: number): number {
  let start = quote;
  while (start > 0 && isPrefix(text.charCodeAt(start - 1))) start--;
  return start;
}

/** `$` and `@`. */
function isPrefix(unit: number): boolean {
  return unit === 36 || unit === 64;
}

/** The text from `start` to `end`, which cut no region; regions are ascending and apart. */
function withoutRegions(text: string, regions: readonly Region[], start: number, end: number): string {
  const parts: string[] = [];
  let from = start;
  for (let index = lastStartingBy(regions, start - 1) + 1; index < regions.length; index++) {
    const region = regions[index] as Region;
    if (region.start >= end) break;
    parts.push(text.slice(from, region.start), blank(text.slice(region.start, region.end)));
    from = region.end;
  }
  return parts.length === 0 ? text.slice(start, end) : parts.join('') + text.slice(from, end);
}

/** Spaces instead of a comment or a text, which keeps its outer quotes. */
function blank(part: string): string {
  const spaces = part.includes('\n') ? part.replace(/[^\n]+/g, (line) => spacesOf(line.length)) : spacesOf(part.length);
  const first = part.charCodeAt(0);
  if (first !== QUOTE && first !== APOSTROPHE && !isPrefix(first)) return spaces;
  const quote = first === APOSTROPHE ? "'" : '"';
  const open = part.indexOf(quote);
  const isClosed = part.length > open + 1 && part.endsWith(quote);
  return `${spaces.slice(0, open)}${quote}${isClosed ? spaces.slice(open + 1, -1) + quote : spaces.slice(open + 1)}`;
}

const SPACES = ' '.repeat(200);

function spacesOf(length: number): string {
  return length <= SPACES.length ? SPACES.slice(0, length) : ' '.repeat(length);
}
