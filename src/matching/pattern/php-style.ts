// How patterns of PHP write what stands for an ellipsis, and what pieces of PHP they may be.
import { NONE, type Code } from '../code/code.ts';
import { classBody, openBody } from './java-wrappings.ts';
import type { PatternStyle } from './placeholders.ts';
import { statementsReading, type Reading, type Wrapping } from './reading.ts';

/** Signs and words after which a name stands without its `$`. */
const BEFORE_NAME = new Set(['->', '::', '?->', 'new', 'function', 'class', 'use', 'extends', 'implements', 'instanceof', 'const', 'namespace', 'interface', '\\']);

export const PHP_STYLE: PatternStyle = {
  tokens: { quotes: '"\'`', tripleQuotes: false, hashComments: false, slashComments: true },
  ellipsis({ tokens, bracket, previous, next, before }, name) {
    if (previous?.text === '->' || previous?.text === '::') return name;
    const bare = `$${name}`;
    if (bracket.sign === '(' && before?.text === 'for' && bracket.close - bracket.open === 2) return `${bare};;`;
    if (bracket.sign !== '{' && bracket.sign !== '') return bare;
    if (next !== undefined && [',', ')', '->', '.', '=', '=>', '+'].includes(next.text)) return bare;
    if (previous !== undefined && !['{', '}', ';', ')', ':', 'else', 'do', 'try'].includes(previous.text) && previous.kind !== 'ellipsis' && previous.kind !== 'metaellipsis') return bare;
    return inClass(tokens, bracket.open) ? `function ${name}() { }` : next?.text === ';' ? bare : `${bare};`;
  },
  metavariable({ previous, next, tokens, index }, name) {
    const token = tokens[index];
    if (token !== undefined && /^\$_[A-Z]/.test(token.text)) return token.text;
    if (previous !== undefined && BEFORE_NAME.has(previous.text) && previous.text !== 'new') return name;
    if (previous?.text === 'new' || next?.text === '::' || next?.text === '(') return name;
    return `$${name}`;
  },
  holes: { opened: /^/, hole: /\{(\$[A-Z][A-Z0-9_]*)\}/g, write: (name) => `{$${name}}` },
};

function inClass(tokens: Parameters<PatternStyle['ellipsis']>[0]['tokens'], open: number): boolean {
  for (let at = open - 1; at >= 0; at--) {
    const text = tokens[at]?.text;
    if (text === ';' || text === '}' || text === '{' || text === ')') return false;
    if (text === 'class' || text === 'interface' || text === 'trait') return true;
  }
  return false;
}

const expression = (node: Code | undefined): Reading | undefined => (node === undefined || node === NONE ? undefined : { form: 'expression', node });
const withoutNone = (nodes: readonly Code[]): readonly Code[] => nodes.filter((node) => node !== NONE);

export const PHP_WRAPPINGS: readonly Wrapping[] = [
  { before: '$Hg = \n', after: '\n;', take: (file) => expression(file.kids[0]?.kids[0]?.kids[1]), fits: (text) => !text.endsWith(';') },
  { before: '', after: '', take: (file) => statementsReading(withoutNone(file.kids)) },
  { before: 'class HgW {\n', after: '\n}', take: (file) => statementsReading(classBody(file)), fits: (text) => /[;}]$/.test(text), last: true },
  { before: '', after: ';', take: (file) => {
    const [only] = file.kids;
    return file.kids.length === 1 && only?.kind === 'exprstmt' ? expression(only.kids[0]) : statementsReading(withoutNone(file.kids));
  }, last: true },
  { before: '', after: ' { }', take: (file) => openBody(file.kids[0], 'func') ?? openBody(file.kids[0], 'class'), last: true },
];

export const PHP_TYPE: Wrapping = { before: 'function hg(', after: ' $hg) { }', take: (file) => expression(file.kids[0]?.kids[4]?.kids[0]?.kids[1]) };
