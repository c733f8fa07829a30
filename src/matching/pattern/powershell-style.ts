// How patterns of PowerShell write what stands for an ellipsis, and what pieces of a script they may be.
// `$X` in capital letters is a metavariable; a variable of the script is written in small ones.
import { NONE, type Code } from '../code/code.ts';
import type { EllipsisPlace, PatternStyle } from './placeholders.ts';
import { statementsReading, type Reading, type Wrapping } from './reading.ts';

/** Inside `[...]` that follows nothing it could be an element of. */
function isType({ bracket, before, previous, next }: EllipsisPlace): boolean {
  return bracket.sign === '[' && previous?.text === '[' && next?.text === ']' && before?.kind !== 'word' && before?.kind !== 'metavariable' && before?.text !== ')' && before?.text !== ']';
}

/** What behind `-` is an operator, not a parameter. */
const OPERATORS = /^[ci]?(?:eq|ne|gt|lt|ge|le|like|notlike|match|notmatch|contains|notcontains|in|notin|replace|split)$|^(?:and|or|xor|band|bor|bxor|is|isnot|as|f|join)$/i;

/** Where a command is named: first, and with its arguments behind. */
function isCommandName({ previous, next, tokens, index }: EllipsisPlace): boolean {
  const begins = previous === undefined || ['{', ';', '|', '(', '}'].includes(previous.text);
  if (!begins || next === undefined || next.text === 'in' || (next.text === '-' && OPERATORS.test(tokens[index + 2]?.text ?? ''))) return false;
  return next.kind === 'word' || (next.kind === 'ellipsis' || next.kind === 'metaellipsis' || next.kind === 'string' || next.kind === 'metavariable' || next.text === '-');
}

/** Whether an ellipsis is a statement, which ends where the next begins. */
function standsAlone({ bracket, previous, next }: EllipsisPlace): boolean {
  if (bracket.sign !== '{' && bracket.sign !== '') return false;
  const begins = previous === undefined || ['{', ';', '}', ')'].includes(previous.text);
  return begins && (next === undefined || !['|', ';', ')', ',', '=', '.'].includes(next.text));
}

export const POWERSHELL_STYLE: PatternStyle = {
  tokens: { quotes: '"\'', tripleQuotes: false, hashComments: false, slashComments: false },
  ellipsis(place, name) {
    const { bracket, before, tokens, previous } = place;
    const at = tokens[bracket.open - 1];
    if (bracket.sign === '{' && at?.text === '@') return `${name} = ${name}\n`;
    if (standsAlone(place)) return `\n${name}\n`;
    if (previous?.text === '=') return `$${name}`;
    // Arguments of a method; `@(` and `(` alone hold statements.
    return bracket.sign === '(' && before !== undefined && (before.kind === 'word' || before.kind === 'metavariable' || before.text === '(') ? `$${name}` : name;
  },
  metavariable(place, name) {
    const before = place.previous?.text;
    return before === '.' || before === '::' || before === 'function' || before === 'class' || isType(place) || isCommandName(place) ? name : `$${name}`;
  },
};

function read(nodes: readonly Code[]): Reading | undefined {
  const [only] = nodes;
  return nodes.length === 1 && only?.kind === 'exprstmt' ? { form: 'expression', node: only.kids[0] ?? NONE } : statementsReading(nodes);
}

export const POWERSHELL_WRAPPINGS: readonly Wrapping[] = [
  { before: '', after: '\n', take: (file) => read(file.kids) },
];

export const POWERSHELL_TYPE: Wrapping = { before: '', after: '\n', take: () => undefined };
