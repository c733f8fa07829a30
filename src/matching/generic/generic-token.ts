// Any text cut into lines of words and signs, as patterns and files of the generic language are.

export type TokenKind = 'word' | 'sign' | 'metavariable' | 'ellipsis';

export interface GenericToken {
  readonly kind: TokenKind;
  /** The word or sign; of a metavariable its name (`$X`), of `...` nothing, of `$...X` its name. */
  readonly text: string;
  /** Code units of the text, base 0, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** From 0. */
  readonly line: number;
}

/** A line that is not blank. */
export interface GenericLine {
  /** 1 for a space, 8 for a tab. */
  readonly indent: number;
  readonly tokens: readonly GenericToken[];
}

// Only ASCII forms words and white space, as in stock; more than three dots in a row are just dots.
const PATTERN_TOKEN = /[A-Za-z0-9_]+|(\.{4,})|(\.\.\.)|\$(\.\.\.)?[A-Z][A-Za-z0-9_]*|[^ \t]/gu;
const TEXT_TOKEN = /[A-Za-z0-9_]+|[^ \t]/gu;
const WORD = /^[A-Za-z0-9_]/;

/** Lines of a file: nothing in them stands for something else. */
export function linesOfText(text: string, from: number, to: number): readonly GenericLine[] {
  return linesOf(text, from, to, (tokens, content, start, line) => {
    for (const { 0: found, index } of content.matchAll(TEXT_TOKEN)) {
      tokens.push({ kind: WORD.test(found) ? 'word' : 'sign', text: found, start: start + index, end: start + index + found.length, line });
    }
  });
}

/** Lines of a pattern, with its metavariables and ellipses. */
export function linesOfPattern(text: string): readonly GenericLine[] {
  return linesOf(text, 0, text.length, (tokens, content, start, line) => {
    for (const { 0: found, 1: dots, 2: ellipsis, index } of content.matchAll(PATTERN_TOKEN)) {
      const at = { start: start + index, end: start + index + found.length, line };
      if (dots !== undefined) for (const dot of dots) tokens.push({ kind: 'sign', text: dot, ...at });
      else if (ellipsis !== undefined) tokens.push({ kind: 'ellipsis', text: '', ...at });
      else if (found.startsWith('$...')) tokens.push({ kind: 'ellipsis', text: found, ...at });
      else tokens.push({ kind: found.length > 1 && found.startsWith('$') ? 'metavariable' : WORD.test(found) ? 'word' : 'sign', text: found, ...at });
    }
  });
}

type Cut = (tokens: GenericToken[], content: string, start: number, line: number) => void;

function linesOf(text: string, from: number, to: number, cut: Cut): readonly GenericLine[] {
  const lines: GenericLine[] = [];
  let line = 0;
  for (let start = from; start < to; line++) {
    const found = text.indexOf('\n', start);
    const end = found < 0 || found > to ? to : found;
    const content = text.slice(start, text[end - 1] === '\r' ? end - 1 : end);
    const tokens: GenericToken[] = [];
    cut(tokens, content, start, line);
    if (tokens.length > 0) lines.push({ indent: indentOf(content), tokens });
    start = end + 1;
  }
  return lines;
}

function indentOf(content: string): number {
  let indent = 0;
  for (let at = 0; ; at++) {
    const sign = content.charCodeAt(at);
    if (sign === 32) indent++;
    else if (sign === 9) indent += 8;
    else return indent;
  }
}
