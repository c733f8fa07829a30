// Where texts and characters of Java, C# and Kotlin end, what stands in their holes included.
import type { FileKind } from '../model/file-kind.ts';

const QUOTE = 34;
const BACKSLASH = 92;
const NEWLINE = 10;
const DOLLAR = 36;
const AT = 64;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
/** Texts in holes of texts in holes ... are followed this deep. */
const DEPTH = 8;

/**
 * Offset behind the text or character whose quote stands at `quote`; one that is not closed ends with its line, a block with the file.
 * @param start where its prefix of `$` and `@` begins, else `quote`.
 */
export function textEnd(text: string, quote: number, start: number, kind: FileKind, depth = 0): number {
  const mark = text.charCodeAt(quote);
  if (mark !== QUOTE) return lineTextEnd(text, quote, mark);
  const isVerbatim = text.charCodeAt(start) === AT || (start < quote && text.charCodeAt(quote - 1) === AT);
  if (!isVerbatim && text.startsWith('"""', quote)) return blockEnd(text, quote, kind);
  const hasHoles = kind === 'kotlin' || (start < quote && (text.charCodeAt(start) === DOLLAR || text.charCodeAt(quote - 1) === DOLLAR));
  if (hasHoles && depth < DEPTH) return holedTextEnd(text, quote, isVerbatim, kind, depth);
  return isVerbatim ? verbatimEnd(text, quote) : lineTextEnd(text, quote, mark);
}

function lineTextEnd(text: string, quote: number, mark: number): number {
  for (let at = quote + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === BACKSLASH) at++;
    else if (unit === mark) return at + 1;
    else if (unit === NEWLINE) return at;
  }
  return text.length;
}

/** `@"C:\a ""b"""`: two quotes are one of the text. */
function verbatimEnd(text: string, quote: number): number {
  for (let at = text.indexOf('"', quote + 1); at !== -1; at = text.indexOf('"', at + 2)) if (text.charCodeAt(at + 1) !== QUOTE) return at + 1;
  return text.length;
}

/** Text blocks: Java's know escapes; C#'s end with as many quotes as they begin with, Kotlin's with the last of a run. */
function blockEnd(text: string, quote: number, kind: FileKind): number {
  let marks = 3;
  while (kind === 'csharp' && text.charCodeAt(quote + marks) === QUOTE) marks++;
  const fence = '"'.repeat(marks);
  let end = text.indexOf(fence, quote + marks);
  while (kind === 'java' && end !== -1 && isEscaped(text, end)) end = text.indexOf(fence, end + 1);
  if (end === -1) return text.length;
  end += marks;
  while (kind === 'kotlin' && text.charCodeAt(end) === QUOTE) end++;
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes++;
  return slashes % 2 === 1;
}

/** `$"{names["a"]}"` of C#, `"${names["a"]}"` of Kotlin. */
function holedTextEnd(text: string, quote: number, isVerbatim: boolean, kind: FileKind, depth: number): number {
  for (let at = quote + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      if (!isVerbatim || text.charCodeAt(at + 1) !== QUOTE) return at + 1;
      at++;
    } else if (unit === BACKSLASH && !isVerbatim) at++;
    else if (unit === NEWLINE && !isVerbatim) return at;
    else if (unit === OPEN_BRACE && (kind === 'csharp' || text.charCodeAt(at - 1) === DOLLAR)) {
      if (kind === 'csharp' && text.charCodeAt(at + 1) === OPEN_BRACE) at++;
      else at = holeEnd(text, at, isVerbatim, kind, depth) - 1;
    }
  }
  return text.length;
}

/** Offset behind the brace that closes the hole; of the end of the line where none does. */
function holeEnd(text: string, open: number, isVerbatim: boolean, kind: FileKind, depth: number): number {
  let braces = 0;
  for (let at = open; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === OPEN_BRACE) braces++;
    else if (unit === CLOSE_BRACE && --braces === 0) return at + 1;
    else if (unit === NEWLINE && !isVerbatim) return at;
    else if (unit === QUOTE) {
      let start = at;
      while (kind === 'csharp' && (text.charCodeAt(start - 1) === DOLLAR || text.charCodeAt(start - 1) === AT)) start--;
      at = textEnd(text, at, start, kind, depth + 1) - 1;
    }
  }
  return text.length;
}
