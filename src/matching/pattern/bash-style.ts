// How patterns of shell scripts write what stands for an ellipsis, and what pieces of a script they may be.
import { NONE, type Code } from '../code/code.ts';
import type { PatternStyle } from './placeholders.ts';
import { statementsReading, type Reading, type Wrapping } from './reading.ts';

export const BASH_STYLE: PatternStyle = {
  // Between double quotes metavariables and ellipses mean what they do outside.
  tokens: { quotes: "'", tripleQuotes: false, hashComments: false, slashComments: false },
  ellipsis: (_, name) => name,
  // `$1` is the language's own.
  metavariable: ({ tokens, index }, name) => (/^\$\d/.test(tokens[index]?.text ?? '') ? (tokens[index]?.text ?? name) : name),
};

/** A command of one word is that word, a single command an expression. */
function read(nodes: readonly Code[]): Reading | undefined {
  const [only] = nodes;
  if (nodes.length !== 1 || only?.kind !== 'exprstmt') return statementsReading(nodes);
  const expression = only.kids[0] ?? NONE;
  const words = expression.kids[1]?.kids ?? [];
  const isWord = expression.kids[0]?.text === 'command' && words.length === 1;
  return { form: 'expression', node: isWord ? (words[0] ?? expression) : expression };
}

export const BASH_WRAPPINGS: readonly Wrapping[] = [
  { before: '', after: '\n', take: (file) => read(file.kids) },
];

export const BASH_TYPE: Wrapping = { before: '', after: '\n', take: () => undefined };
