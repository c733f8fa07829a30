// How patterns of Python write what stands for an ellipsis or a typed metavariable, and what pieces of Python they may be.
import { NONE, type Code } from '../code/code.ts';
import { openBody } from './java-wrappings.ts';
import { typedAfterColon } from './javascript-style.ts';
import type { PatternStyle } from './placeholders.ts';
import { statementsReading, type Reading, type Wrapping } from './reading.ts';

export const PYTHON_STYLE: PatternStyle = {
  tokens: { quotes: '"\'', tripleQuotes: true, hashComments: true, slashComments: false },
  holes: { opened: /\b[rR]?[fF][rR]?$/, hole: /\{([^{}]*)\}/g, write: (inner) => `{${inner}}` },
  ellipsis({ tokens, bracket, previous, next }, name) {
    if (bracket.sign !== '{' || (previous?.text !== '{' && previous?.text !== ',') || next?.text === ':') return name;
    // Among the pairs of a dictionary; alone it may be either.
    return tokens.slice(bracket.open + 1, bracket.close).some(({ text }) => text === ':') || next?.text === '}' && previous.text === '{' ? `${name}: ${name}` : name;
  },
  typedAt(tokens, open) {
    const before = tokens[open - 1];
    const isCall = before !== undefined && (before.kind === 'word' || before.kind === 'metavariable') && tokens[open - 2]?.text !== 'def';
    const place = typedAfterColon(isCall ? tokens.map((token, index) => (index === open - 1 ? { ...token, kind: 'sign' as const } : token)) : tokens, open);
    return place && { ...place, inCall: isCall };
  },
};

const expression = (node: Code | undefined): Reading | undefined => (node === undefined || node === NONE ? undefined : { form: 'expression', node });

/** One expression is read as that; more, or a statement, as statements. */
function read(nodes: readonly Code[]): Reading | undefined {
  const [only] = nodes;
  return nodes.length === 1 && only?.kind === 'exprstmt' ? expression(only.kids[0]) : statementsReading(nodes);
}

export const PYTHON_WRAPPINGS: readonly Wrapping[] = [
  { before: '', after: '\n', take: (file) => read(file.kids) },
  { before: 'Hg = (', after: '\n)\n', take: (file) => expression(file.kids[0]?.kids[0]?.kids[1]), last: true },
  { before: '', after: ' pass\n', take: (file) => openBody(file.kids[0], 'func') ?? openBody(file.kids[0], 'class') ?? statementsReading(file.kids), last: true },
  { before: '', after: ': pass\n', take: (file) => openBody(file.kids[0], 'func') ?? openBody(file.kids[0], 'class'), last: true },
  { before: 'try:\n  pass\n', after: '\n', take: (file) => partOf(file.kids[0]?.kids[2]?.kids[0]), last: true, fits: (text) => text.startsWith('except') },
  { before: '', after: '\nclass HgW: pass\n', take: (file) => partOf(file.kids[0]?.kids[0]?.kids.find((kid) => kid.kind === 'annotation')), last: true, fits: (text) => text.startsWith('@') },
];

export const PYTHON_TYPE: Wrapping = { before: 'hg: ', after: '\n', take: (file) => expression(file.kids[0]?.kids[1]) };

function partOf(node: Code | undefined): Reading | undefined {
  return node === undefined || node === NONE ? undefined : { form: 'part', node };
}
