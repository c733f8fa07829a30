// How patterns of JavaScript and TypeScript write what stands for an ellipsis or a typed metavariable.
import type { PatternStyle, TypedPlace } from './placeholders.ts';
import type { PatternToken } from './pattern-tokens.ts';

const BEFORE_PARAMETERS = new Set(['if', 'while', 'return', 'switch', 'await', 'typeof', 'in', 'of', 'case']);

/** `( $X : T )` that is no list of parameters. */
export function typedAfterColon(tokens: readonly PatternToken[], open: number): TypedPlace | undefined {
  const before = tokens[open - 1];
  if (before !== undefined && (before.kind === 'word' || before.kind === 'metavariable') && !BEFORE_PARAMETERS.has(before.text)) return undefined;
  if (tokens[open + 1]?.kind !== 'metavariable' || tokens[open + 2]?.text !== ':') return undefined;
  let close = open + 3;
  while (close < tokens.length && tokens[close]?.text !== ')') close++;
  const after = tokens[close + 1]?.text;
  if (close === open + 3 || close >= tokens.length || after === '=>' || after === '{') return undefined;
  return { typeFrom: open + 3, typeTo: close - 1, name: open + 1, close };
}

export const JAVASCRIPT_STYLE: PatternStyle = {
  tokens: { quotes: '"\'`', tripleQuotes: false, hashComments: false, slashComments: true },
  holes: { opened: /`$/, hole: /\$\{([^{}`]*)\}/g, write: (inner) => `\${${inner}}` },
  ellipsis({ tokens, index, previous, next, bracket, before }, name) {
    const token = tokens[index];
    // `...args` is the language's own.
    if (token?.kind === 'ellipsis' && next?.at === token.at + 3 && (next.kind === 'word' || next.kind === 'metavariable')) return '...';
    if (previous?.text === '.' || next?.text === '.' || previous?.text === 'function') return name;
    if (before?.text === 'for' && bracket.close - bracket.open === 2) return `${name};;`;
    if (previous?.text === '=' && isInTag(tokens, index)) return `{${name}}`;
    if (bracket.sign !== '{' && bracket.sign !== '') return name;
    if (previous !== undefined && !['{', '}', ';', ')', ':', 'else', 'do'].includes(previous.text) && previous.kind !== 'ellipsis' && previous.kind !== 'metaellipsis' && tokens[index - 2] !== undefined && ['=', '=>', ',', '(', 'return', '<'].includes(previous.text)) return name;
    if (next === undefined || ['}', ',', ';', ')', '=', '/', '>', '<'].includes(next.text)) return next === undefined ? `${name};` : name;
    if (previous?.text === ',' || isInTag(tokens, index)) return name;
    return `${name};`;
  },
  typedAt: typedAfterColon,
  metavariable: ({ tokens, previous }, name) => (previous?.text === 'from' && tokens[0]?.text === 'import' ? `'${name}'` : name),
};

/** Whether the last sign before is an opened tag of markup. */
function isInTag(tokens: readonly PatternToken[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const text = tokens[at]?.text;
    if (text === '>' || text === ';') return false;
    if (text === '<') return true;
  }
  return false;
}
