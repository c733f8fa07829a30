// How patterns of Ruby write what stands for an ellipsis, and what pieces of Ruby they may be.
import { NONE, type Code } from '../code/code.ts';
import type { EllipsisPlace, PatternStyle } from './placeholders.ts';
import { statementsReading, type Reading, type Wrapping } from './reading.ts';

/** A name with a capital letter is a constant, which may not stand for a parameter or a method without brackets. */
const small = (name: string): string => `h${name.slice(1)}`;

/** Braces hold pairs, not the statements of a block. */
function isInHash({ bracket, before }: EllipsisPlace): boolean {
  return bracket.sign === '{' && (before === undefined || ['=', '(', ',', '[', '=>', ':', 'return'].includes(before.text));
}

export const RUBY_STYLE: PatternStyle = {
  tokens: { quotes: '"\'`', tripleQuotes: false, hashComments: false, slashComments: false },
  ellipsis(place, name) {
    const { previous, next } = place;
    const isElement = isInHash(place) && (previous?.text === '{' || previous?.text === ',') && (next?.text === '}' || next?.text === ',');
    return isElement ? `${small(name)} => ${small(name)}` : small(name);
  },
  metavariable({ tokens, index, previous }, name) {
    const text = tokens[index]?.text ?? '';
    if (/^\$\d/.test(text)) return text;
    return previous?.text === '::' || previous?.text === 'class' || previous?.text === 'module' ? name : small(name);
  },
  holes: { opened: /^/, hole: /#\{([^{}]*)\}/g, write: (name) => `#{${name}}` },
};

/** One expression is read as that, a name alone as a name. */
function read(nodes: readonly Code[]): Reading | undefined {
  const [only] = nodes;
  if (nodes.length !== 1 || only?.kind !== 'exprstmt') return statementsReading(nodes);
  const node = only.kids[0] ?? NONE;
  const [callee, given] = node.kids;
  const isName = node.kind === 'call' && callee?.kind === 'id' && given?.kids.length === 0 && given.start === given.end && callee.end === node.end;
  return { form: 'expression', node: isName ? callee : node };
}

function pairOf(node: Code | undefined): Reading | undefined {
  const [only, more] = node?.kids ?? [];
  return only?.kind === 'pair' && more === undefined ? { form: 'part', node: only } : undefined;
}

/** The grammar takes it for a value matched with a pattern. */
const PAIR = /^(?::?[$\w]+|"[^"]*"|'[^']*')\s*=>/;

export const RUBY_WRAPPINGS: readonly Wrapping[] = [
  { before: '', after: '\n', take: (file) => read(file.kids), fits: (text) => !PAIR.test(text) },
  { before: 'hg = { ', after: ' }\n', take: (file) => pairOf(file.kids[0]?.kids[0]?.kids[1]), last: true },
  { before: 'hg = ', after: '\n', take: (file) => ((node) => (node === undefined || node === NONE ? undefined : { form: 'expression', node } as const))(file.kids[0]?.kids[0]?.kids[1]), last: true },
  { before: '', after: '\nend\n', take: (file) => read(file.kids), last: true },
];

export const RUBY_TYPE: Wrapping = { before: '', after: '\n', take: () => undefined };
