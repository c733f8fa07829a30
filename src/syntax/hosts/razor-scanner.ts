// Walks a Razor page, in and out of C# and markup, and notes where the C# is.
import type { Region } from '../../model/location.ts';
import type { Mask } from './embedded-code.ts';

const STATEMENTS = /^(?:if|for|foreach|while|switch|do|try|lock)\b|^using\s*\(/;
const MEMBERS = /^(?:functions|code)\s*\{/;
/** Directives that hold no C# of use here; `model`, `inherits` and the like name a type. */
const DIRECTIVES = /^(?:model|inherits|page|namespace|layout|attribute|addTagHelper|removeTagHelper|tagHelperPrefix|implements|typeparam|rendermode|preservewhitespace|section)\b/;
const VOID_TAGS = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
/** Deeper than any page is; the walk is recursive. */
const MAXIMUM_DEPTH = 60;
/** Characters that may be looked at in vain for brackets that never close. */
const MAXIMUM_WASTE = 500_000;

export interface RazorCode {
  /** C# in the order of the page, each statement ended by what stands there or by a mask. */
  readonly ranges: readonly Region[];
  readonly masks: readonly Mask[];
  /** Bodies of `@functions` and `@code`, without the braces. */
  readonly members: readonly Region[];
  /** `@value` and `@(value)`, with their `@`. */
  readonly outputs: readonly Region[];
  /** The ranges that show nothing: those of no output. */
  readonly silent: readonly Region[];
}

export class RazorScanner {
  readonly #text: string;
  #at = 0;
  #depth = 0;
  #wasted = 0;
  readonly #ranges: Region[] = [];
  readonly #masks: Mask[] = [];
  readonly #members: Region[] = [];
  readonly #outputs: Region[] = [];
  readonly #silent: Region[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  scan(): RazorCode {
    while (this.#at < this.#text.length) {
      const next = this.#text.indexOf('@', this.#at);
      if (next === -1) break;
      this.#at = next;
      this.#transition();
    }
    return { ranges: this.#ranges, masks: this.#masks, members: this.#members, outputs: this.#outputs, silent: this.#silent };
  }

  /** At an `@` in markup; ends behind what it introduces, at least one character on. */
  #transition(): void {
    const text = this.#text;
    const at = this.#at;
    const rest = text.slice(at + 1, at + 80);
    const next = rest[0] ?? '';
    this.#at = at + 1;
    if (next === '@') this.#at = at + 2;
    else if (next === '*') this.#at = after(text, '*@', at + 2);
    // Mail addresses.
    else if (/\w/.test(text[at - 1] ?? '')) return;
    else if (next === '{') this.#block(at + 1, true);
    else if (next === '(') this.#output(at, this.#balanced(at + 1));
    else if (MEMBERS.test(rest)) this.#memberBlock(text.indexOf('{', at));
    else if (STATEMENTS.test(rest)) this.#statement();
    else if (/^using\s/.test(rest) || /^inject\s/.test(rest)) this.#line(rest.startsWith('using') ? at + 1 : at + 7);
    else if (DIRECTIVES.test(rest)) this.#at = rest.startsWith('section') ? at + 8 : lineEnd(text, at);
    else if (/[a-z_\u4e00-\u9fff]/i.test(next)) this.#output(at, this.#implicitEnd(at + 1));
  }

  /** `@using X` or `@inject T x`: a declaration whose line end becomes its semicolon. */
  #line(from: number): void {
    const end = lineEnd(this.#text, from);
    this.#push(from, Math.min(this.#text.length, end + 1));
    if (end < this.#text.length) this.#masks.push({ start: end, end: end + 1, text: ';' });
    this.#at = end;
  }

  #output(at: number, end: number): void {
    this.#outputs.push({ start: at, end });
    const close = Math.min(this.#text.length, end + 1);
    // Only calls are statements in C#; anything else becomes `_=value;` where there is room: not right behind another output.
    const assigned = this.#text[end - 1] !== ')' && at > 0 && at > (this.#ranges.at(-1)?.end ?? 0);
    if (assigned) this.#masks.push({ start: at - 1, end: at + 1, text: '_=' });
    this.#push(assigned ? at - 1 : at + 1, close, true);
    if (close > end) this.#masks.push({ start: end, end: close, text: ';' });
    this.#at = end;
  }

  /** Notes a piece of C#, less what the piece before has taken. */
  #push(start: number, end: number, isOutput = false): void {
    const from = Math.max(start, this.#ranges.at(-1)?.end ?? 0);
    if (from >= end) return;
    this.#ranges.push({ start: from, end });
    if (!isOutput) this.#silent.push({ start: from, end });
  }

  /** End of `a.b(c)[d]?.e` (https://learn.microsoft.com/aspnet/core/mvc/views/razor#implicit-razor-expressions). */
  #implicitEnd(from: number): number {
    const text = this.#text;
    const word = /(?:await\s+)?[\w\u4e00-\u9fff]+/y;
    word.lastIndex = from;
    word.exec(text);
    let end = word.lastIndex;
    for (;;) {
      if (text[end] === '(' || text[end] === '[') {
        const close = this.#balanced(end);
        if (close === end + 1) return end;
        end = close;
        continue;
      }
      const member = /(?:\?|!)?\.[a-z_\u4e00-\u9fff][\w\u4e00-\u9fff]*/iy;
      member.lastIndex = end;
      if (member.exec(text) === null) return end;
      end = member.lastIndex;
    }
  }

  /** `@if (...) { } else { }` and the other statements that Razor knows. */
  #statement(): void {
    const text = this.#text;
    for (;;) {
      const start = this.#at;
      const open = this.#headerEnd(start);
      if (text[open] !== '{') {
        // Half-typed, or `do { } while (x);`.
        this.#push(start, open);
        this.#at = Math.max(open, start + 1);
        return;
      }
      this.#push(start, open);
      this.#block(open, false);
      const more = /\s*(?:else|catch|finally|while)\b/y;
      more.lastIndex = this.#at;
      const found = more.exec(text);
      if (found === null) return;
      this.#at += found[0].length - found[0].trimStart().length;
      // Only `do` goes on with `while`; elsewhere it would need another `@`.
      if (found[0].trimStart() === 'while' && !text.startsWith('do', start)) return;
    }
  }

  /** From a keyword over its parentheses to the brace, or to where neither goes on. */
  #headerEnd(from: number): number {
    const text = this.#text;
    const words = /(?:(?:else|if|for|foreach|while|switch|do|try|lock|using|catch|finally|when|await)\b|\s)+/y;
    let at = from;
    for (;;) {
      words.lastIndex = at;
      if (words.exec(text) !== null) at = words.lastIndex;
      if (text[at] !== '(') return text[at] === ';' ? at + 1 : at;
      const close = this.#balanced(at);
      if (close === at + 1) return at;
      at = close;
    }
  }

  #memberBlock(open: number): void {
    const end = this.#balanced(open);
    const closed = this.#text[end - 1] === '}' && end > open + 1;
    this.#members.push({ start: open + 1, end: closed ? end - 1 : this.#text.length });
    this.#at = closed ? end : this.#text.length;
  }

  /** C# in braces from `open`, with markup where a statement may begin. `bare`: `@{ }`, whose braces are no part of the program. */
  #block(open: number, bare: boolean): void {
    const text = this.#text;
    let start = bare ? open + 1 : open;
    let at = open + 1;
    let braces = 1;
    let atStatement = true;
    while (at < text.length && braces > 0) {
      const char = text[at] as string;
      const skipped = skipLiteral(text, at);
      if (skipped > at) {
        atStatement = atStatement && (text.startsWith('//', at) || text.startsWith('/*', at) || text.startsWith('@*', at));
        at = skipped;
      } else if (atStatement && (/^<[a-z]/i.test(text.slice(at, at + 2)) || text.startsWith('@:', at)) && this.#depth < MAXIMUM_DEPTH) {
        this.#push(start, at);
        this.#at = at;
        this.#depth++;
        if (char === '@') this.#markupLine();
        else this.#element();
        this.#depth--;
        start = at = Math.max(this.#at, at + 1);
      } else {
        if (char === '@' && atStatement) this.#masks.push({ start: at, end: at + 1, text: ' ' });
        if (char === '{') braces++;
        if (char === '}') braces--;
        if (!/\s|@/.test(char)) atStatement = char === '{' || char === '}' || char === ';' || (char === ':' && /(?:^|[\s;{}])(?:case\b[^:]{0,200}|default\s{0,50})$/.test(text.slice(Math.max(0, at - 100), at)));
        at++;
      }
    }
    this.#push(start, at);
    if (bare && braces === 0) this.#masks.push({ start: at - 1, end: at, text: '\n' });
    this.#at = at;
  }

  /** `@:` and the rest of the line. */
  #markupLine(): void {
    const end = lineEnd(this.#text, this.#at);
    this.#at += 2;
    while (this.#at < end) {
      if (this.#text[this.#at] === '@') this.#transition();
      else this.#at++;
    }
  }

  /** An element with everything inside it; transitions are noted. */
  #element(): void {
    const text = this.#text;
    const step = /@|<!--|<(\/?)([a-z][\w:-]*)|(\/)?>/gi;
    let open = 0;
    let inTag = '';
    for (;;) {
      step.lastIndex = this.#at;
      const found = step.exec(text);
      if (found === null) {
        this.#at = text.length;
        return;
      }
      this.#at = found.index;
      if (found[0] === '@') {
        this.#transition();
        continue;
      }
      this.#at = found[0] === '<!--' ? after(text, '-->', found.index) : step.lastIndex;
      if (found[2] !== undefined) {
        inTag = found[2];
        open += found[1] === '/' ? -1 : 1;
        if (found[1] === '/') inTag = '/';
      } else if (found[0] !== '<!--' && inTag !== '') {
        if (inTag !== '/' && (found[3] === '/' || VOID_TAGS.test(inTag))) open--;
        inTag = '';
        if (open <= 0) return;
      }
    }
  }

  /** One past the bracket that closes the one at `open`; `open + 1` when none does. */
  #balanced(open: number): number {
    const text = this.#text;
    if (this.#wasted > MAXIMUM_WASTE) return open + 1;
    let depth = 0;
    for (let at = open; at < text.length;) {
      const skipped = skipLiteral(text, at);
      if (skipped > at) {
        at = skipped;
        continue;
      }
      const char = text[at] as string;
      if ('([{'.includes(char)) depth++;
      if (')]}'.includes(char)) depth--;
      at++;
      if (depth === 0) return at;
    }
    this.#wasted += text.length - open;
    return open + 1;
  }
}

/** One past the C# string, character or comment at `at`, or the Razor comment; `at` itself when there is none. */
function skipLiteral(text: string, at: number): number {
  switch (text.charAt(at)) {
    case '/': return text.startsWith('//', at) ? lineEnd(text, at) : text.startsWith('/*', at) ? after(text, '*/', at + 2) : at;
    case '@': return text.startsWith('@*', at) ? after(text, '*@', at + 2) : text.startsWith('@"', at) || text.startsWith('@$"', at) ? verbatimEnd(text, text.indexOf('"', at)) : at;
    case '$': return text.startsWith('$@"', at) ? verbatimEnd(text, at + 2) : at;
    case '"': return text.startsWith('"""', at) ? after(text, '"""', at + 3) : plainEnd(text, at);
    case "'": return plainEnd(text, at);
    default: return at;
  }
}

/** A plain literal ends with its line at the latest, closed or not. */
function plainEnd(text: string, at: number): number {
  const quote = text[at];
  for (let end = at + 1; end < text.length; end++) {
    if (text[end] === '\\') end++;
    else if (text[end] === quote) return end + 1;
    else if (text[end] === '\n') return end;
  }
  return text.length;
}

function verbatimEnd(text: string, quote: number): number {
  for (let end = text.indexOf('"', quote + 1); end !== -1; end = text.indexOf('"', end + 2)) if (text[end + 1] !== '"') return end + 1;
  return text.length;
}

function after(text: string, closing: string, from: number): number {
  const end = text.indexOf(closing, from);
  return end === -1 ? text.length : end + closing.length;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
