// How patterns of C and C++ write what stands for an ellipsis or a typed metavariable.
import type { EllipsisPlace, PatternStyle } from './placeholders.ts';
import type { PatternToken } from './pattern-tokens.ts';

const isWord = (token: PatternToken | undefined): boolean => token?.kind === 'word' || token?.kind === 'metavariable';
const NO_CALL = new Set(['return', 'throw', 'case', 'else', 'co_return']);
const BEFORE_BLOCK = new Set(['{', '}', ';', ':', 'else', 'do', 'try', 'const', 'override', 'noexcept', 'final']);

/** Whether braces hold statements rather than the parts of a value. */
function holdsStatements(tokens: readonly PatternToken[], open: number): boolean {
  const before = tokens[open - 1];
  if (before === undefined || BEFORE_BLOCK.has(before.text)) return true;
  if (before.text === ')') {
    let depth = 0;
    let at = open - 1;
    for (; at >= 0; at--) {
      if (tokens[at]?.text === ')') depth++;
      if (tokens[at]?.text === '(' && --depth === 0) break;
    }
    return isWord(tokens[at - 1]) || tokens[at - 1]?.text === ']' || tokens[at - 1]?.text === '>';
  }
  for (let at = open - 1; at >= 0 && ![';', '{', '}', '(', '='].includes(tokens[at]?.text ?? ''); at--) if (/^(?:class|struct|union|enum|namespace)$/.test(tokens[at]?.text ?? '')) return true;
  return false;
}

/** Whether an ellipsis stands where a whole statement does. */
function standsAlone({ previous, next }: EllipsisPlace): boolean {
  if (next !== undefined && ['.', ',', ')', '+', '-', '*', '/', '==', '<', '>', '&', '|', '?', '=', ';', '->', '['].includes(next.text)) return false;
  return previous === undefined || ['{', '}', ';', ')', ':', 'else', 'do'].includes(previous.text) || previous.kind === 'ellipsis' || previous.kind === 'metaellipsis';
}

export const CPP_STYLE: PatternStyle = {
  tokens: { quotes: '"\'', tripleQuotes: false, hashComments: false, slashComments: true },
  ellipsis(place, name) {
    const { tokens, bracket, previous, next, before } = place;
    const isWhole = bracket.close - bracket.open === 2;
    if (bracket.sign === '(' && isWhole && before?.text === 'catch') return '...';
    if (bracket.sign === '(' && isWhole && before?.text === 'for') return `${name};;`;
    // What a lambda takes with it is not compared.
    if (bracket.sign === '[' && !isWord(before) && before?.text !== ')' && before?.text !== ']') return '=';
    if (previous?.text === '.' || previous?.text === '->' || next?.text === '.') return name;
    if (bracket.sign === '{' ? holdsStatements(tokens, bracket.open) : bracket.sign === '') return standsAlone(place) ? `${name};` : name;
    return name;
  },
  typedAt(tokens, open) {
    const before = tokens[open - 1];
    if (isWord(before) && !NO_CALL.has(before?.text ?? '')) return undefined;
    let close = open + 1;
    for (; close < tokens.length && tokens[close]?.text !== ')'; close++) {
      const token = tokens[close] as PatternToken;
      if (!isWord(token) && !['*', '&', '::', '<', '>', ','].includes(token.text)) return undefined;
    }
    // The parameter of a lambda.
    if (before?.text === ']' && ['{', '->'].includes(tokens[close + 1]?.text ?? '')) return undefined;
    const name = close - 1;
    const first = tokens[open + 1];
    const last = tokens[name - 1];
    if (tokens[close]?.text !== ')' || tokens[name]?.kind !== 'metavariable' || name - open < 2 || !isWord(first)) return undefined;
    // `($A * $B)` multiplies.
    if (!isWord(last) && (first?.kind === 'metavariable' || !['*', '&', '>'].includes(last?.text ?? ''))) return undefined;
    return { typeFrom: open + 1, typeTo: name - 1, name, close };
  },
};
