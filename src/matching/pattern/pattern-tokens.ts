// A pattern's text as tokens with the bracket each one stands in: enough to tell what an ellipsis stands for.

export interface PatternToken {
  readonly kind: 'word' | 'number' | 'string' | 'sign' | 'metavariable' | 'metaellipsis' | 'ellipsis' | 'deepopen' | 'deepclose' | 'space';
  readonly text: string;
  readonly at: number;
}

/** What differs between languages when a pattern is cut into tokens. */
export interface TokenStyle {
  /** Characters that open a string of one line. */
  readonly quotes: string;
  readonly tripleQuotes: boolean;
  /** `#` begins a comment. */
  readonly hashComments: boolean;
  /** `//` and block comments. */
  readonly slashComments: boolean;
}

const METAVARIABLE = /\$(?:[A-Z_][A-Z0-9_]*|[0-9]+)(?![A-Za-z0-9_])/y;
const META_ELLIPSIS = /\$\.\.\.[A-Z_][A-Z0-9_]*/y;
const WORD = /[\p{L}_@#]?[\p{L}\p{N}_]+|[\p{L}_]/uy;
const SPACE = /\s+/y;

/** Tokens in order, white space included, so that their texts joined are the pattern. */
export function tokensOf(text: string, style: TokenStyle): PatternToken[] {
  const tokens: PatternToken[] = [];
  let at = 0;
  const take = (kind: PatternToken['kind'], length: number): void => {
    tokens.push({ kind, text: text.slice(at, at + length), at });
    at += length;
  };
  const match = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0].length ?? 0;
  };
  while (at < text.length) {
    const sign = text.charAt(at);
    const space = match(SPACE);
    if (space > 0) take('space', space);
    else if (style.slashComments && text.startsWith('//', at)) take('space', lineLength(text, at));
    else if (style.slashComments && text.startsWith('/*', at)) take('space', blockLength(text, at));
    else if (style.hashComments && sign === '#') take('space', lineLength(text, at));
    else if (text.startsWith('<...', at)) take('deepopen', 4);
    else if (text.startsWith('...>', at) && tokens.filter((one) => one.kind === 'deepopen').length > tokens.filter((one) => one.kind === 'deepclose').length) take('deepclose', 4);
    else if (text.startsWith('...', at)) take('ellipsis', 3);
    else if (style.quotes.includes(sign)) take('string', stringLength(text, at, style));
    else if (match(META_ELLIPSIS) > 0) take('metaellipsis', match(META_ELLIPSIS));
    else if (match(METAVARIABLE) > 0) take('metavariable', match(METAVARIABLE));
    else if (/[0-9]/.test(sign)) take('number', match(/[0-9][\w.]*/y));
    else if (match(WORD) > 0) take('word', match(WORD));
    else if (text.startsWith('->', at) || text.startsWith('=>', at) || text.startsWith('::', at) || text.startsWith('==', at) || text.startsWith(':=', at) || text.startsWith('?.', at)) take('sign', 2);
    else take('sign', 1);
  }
  return tokens;
}

function lineLength(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return (end < 0 ? text.length : end) - at;
}

function blockLength(text: string, at: number): number {
  const end = text.indexOf('*/', at + 2);
  return (end < 0 ? text.length : end + 2) - at;
}

/** Up to the closing quote, or one character where there is none. */
function stringLength(text: string, at: number, style: TokenStyle): number {
  const quote = text.charAt(at);
  if (style.tripleQuotes && text.startsWith(quote.repeat(3), at)) {
    const end = text.indexOf(quote.repeat(3), at + 3);
    if (end >= 0) return end + 3 - at;
  }
  for (let end = at + 1; end < text.length; end++) {
    const sign = text.charAt(end);
    if (sign === '\\') end++;
    else if (sign === quote) return end + 1 - at;
    else if (sign === '\n' && quote !== '`') break;
  }
  return 1;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** A bracket and what it holds; the outermost has `open` -1. */
export interface Bracket {
  readonly sign: string;
  /** Index of the opening token. */
  readonly open: number;
  /** Index of the closing token, the number of tokens where there is none. */
  close: number;
  readonly parent: Bracket | undefined;
}

/** The bracket each token stands directly in; a bracket's own signs belong outside. Space tokens are to be left out before. */
export function bracketsOf(tokens: readonly PatternToken[]): Bracket[] {
  const brackets: Bracket[] = [];
  let current: Bracket = { sign: '', open: -1, close: tokens.length, parent: undefined };
  tokens.forEach((token, index) => {
    if (token.kind === 'sign' && current.parent !== undefined && token.text === CLOSING[current.sign]) {
      current.close = index;
      current = current.parent;
    }
    brackets.push(current);
    if (token.kind === 'sign' && token.text in CLOSING) current = { sign: token.text, open: index, close: tokens.length, parent: current };
  });
  return brackets;
}
