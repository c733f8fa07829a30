// How patterns of Go write what stands for an ellipsis or a typed metavariable, and what pieces of Go they may be.
import { NONE, type Code } from '../code/code.ts';
import { openBody } from './java-wrappings.ts';
import { typedAfterColon } from './javascript-style.ts';
import type { PatternStyle } from './placeholders.ts';
import { statementsReading, type Reading, type Wrapping } from './reading.ts';

export const GO_STYLE: PatternStyle = {
  tokens: { quotes: '"\'`', tripleQuotes: false, hashComments: false, slashComments: true },
  ellipsis({ tokens, index, previous, next, bracket, before }, name) {
    const token = tokens[index];
    if (token === undefined) return name;
    // `xs...` and `...T` are the language's own.
    if (token.kind === 'ellipsis' && previous !== undefined && previous.at + previous.text.length === token.at && (previous.kind === 'word' || previous.kind === 'metavariable')) return '...';
    if (token.kind === 'ellipsis' && next?.at === token.at + 3 && (next.kind === 'word' || next.kind === 'metavariable')) return '...';
    if (previous?.text === '.' || next?.text === '.') return name;
    if (bracket.sign === '(' && before?.text === 'for') return name;
    if (previous?.text === 'case') return next?.text === ':' ? name : `${name}:`;
    if (bracket.sign !== '{' && bracket.sign !== '') return name;
    if (next !== undefined && ['=', ':=', '+', '-', '*', '/', '==', '<', '>'].includes(next.text)) return name;
    if (next?.text === ',' || previous?.text === ',' || next === undefined || next.text === '}' || next.text === '{' || next.text === ';') return name;
    return previous === undefined || ['{', '}', ')', ';'].includes(previous.text) ? `${name};` : name;
  },
  typedAt: typedAfterColon,
};

const expression = (node: Code | undefined): Reading | undefined => (node === undefined || node === NONE ? undefined : { form: 'expression', node });

function read(nodes: readonly Code[]): Reading | undefined {
  const [only] = nodes;
  if (nodes.length === 1 && only?.kind === 'other' && only.text.startsWith('labeled_statement')) return undefined;
  return nodes.length === 1 && only?.kind === 'exprstmt' ? expression(only.kids[0]) : statementsReading(nodes);
}

const partOf = (node: Code | undefined): Reading | undefined => (node === undefined || node === NONE ? undefined : { form: 'part', node });
const body = (file: Code): readonly Code[] => file.kids[0]?.kids.at(-1)?.kids ?? [];

export const GO_WRAPPINGS: readonly Wrapping[] = [
  { before: '', after: '\n', take: (file) => read(file.kids) },
  { before: 'func hg() {\n', after: '\n}\n', take: (file) => read(body(file)), last: true },
  { before: 'func hg() { Hg = ', after: ' }\n', take: (file) => expression(body(file)[0]?.kids[0]?.kids[1]), last: true },
  { before: 'func hg() { Hg = HgT{\n', after: ',\n} }\n', take: (file) => partOf(body(file)[0]?.kids[0]?.kids[1]?.kids[1]?.kids[0]), last: true },
  { before: '', after: ' { }\n', take: (file) => openBody(file.kids[0], 'func') ?? statementsReading(file.kids), last: true },
  { before: 'var hg ', after: '\n', take: (file) => expression(file.kids[0]?.kids[1]), last: true },
];

export const GO_TYPE: Wrapping = { before: 'var hg ', after: '\n', take: (file) => expression(file.kids[0]?.kids[1]) };
