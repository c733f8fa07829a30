// The ways in which a pattern may be a piece of Java.
import { NONE, newCode, type Code } from '../code/code.ts';
import { statementsReading, withKids, type Reading, type Wrapping } from './reading.ts';

const ELLIPSIS = newCode('ellipsis', '', [], 0, 0);

export function classBody(file: Code): readonly Code[] {
  return file.kids[0]?.kids.find((kid) => kid.kind === 'body')?.kids ?? [];
}

const expression = (node: Code | undefined): Reading | undefined => (node === undefined || node === NONE ? undefined : { form: 'expression', node });

/** A declaration without its body matches with any. */
export function openBody(node: Code | undefined, kind: 'func' | 'class'): Reading | undefined {
  return node?.kind === kind ? { form: 'statement', node: withKids(node, [...node.kids.slice(0, -1), ELLIPSIS]) } : undefined;
}

/** `new A() { ... }` with members: what an anonymous class is, not a statement. */
function isCreation(text: string): boolean { return /^new\s[^;{]{1,200}\{/.test(text) && text.endsWith('}'); }

/** Braces without a statement close the pattern: an array, an anonymous class of nothing but an ellipsis. */
export function endsInBraces(text: string): boolean {
  return text.endsWith('}') && text.includes('{', text.lastIndexOf(';') + 1);
}

/** The grammar takes the word for a method's name where only members may stand. */
const STATEMENT = /^(?:try|if|for|while|do|switch)\b/;

export const JAVA_WRAPPINGS: readonly Wrapping[] = [
  { before: 'class HgW { Object hg =\n', after: '\n; }', take: (file) => expression(classBody(file)[0]?.kids[3]), fits: (text) => !/[;}]$/.test(text) || text.includes('->') || endsInBraces(text) || isCreation(text) },
  { before: '', after: '', take: (file) => statementsReading(file.kids) },
  { before: 'class HgW { ', after: '\n}', take: (file) => statementsReading(classBody(file)), fits: (text) => /[;}]$/.test(text) && !STATEMENT.test(text) },
  { before: 'class HgW { void m() {\n', after: '\n} }', take: (file) => statementsReading(classBody(file)[0]?.kids.at(-1)?.kids ?? []), last: true },
  { before: 'class HgW { HgW() {\n', after: '\n} }', take: (file) => statementsReading(classBody(file)[0]?.kids.at(-1)?.kids ?? []), last: true },
  { before: '', after: ' class HgW { }', take: (file) => annotationOf(file.kids[0]), last: true, fits: (text) => /^@[\w$.]+\s*\(/.test(text) },
  { before: 'class HgW { ', after: ' { } }', take: (file) => openBody(classBody(file)[0], 'func'), last: true },
  { before: '', after: ' { }', take: (file) => openBody(file.kids[0], 'class'), last: true },
  { before: 'try { } ', after: '', take: (file) => partOf(file.kids[0]?.kids[2]?.kids[0]), last: true, fits: (text) => text.startsWith('catch') },
  { before: 'try { } ', after: '', take: (file) => finallyOf(file.kids[0]), last: true, fits: (text) => text.startsWith('finally') },
  { before: '', after: ';', take: (file) => statementsReading(file.kids), last: true },
];

export const JAVA_TYPE: Wrapping = { before: 'class HgW { ', after: ' hg; }', take: (file) => expression(classBody(file)[0]?.kids[1]) };

const partOf = (node: Code | undefined): Reading | undefined => (node === undefined || node === NONE ? undefined : { form: 'part', node });

function annotationOf(declaration: Code | undefined): Reading | undefined {
  return partOf(declaration?.kids[0]?.kids.find((kid) => kid.kind === 'annotation'));
}

/** `finally { ... }` alone: a `try` with anything and that. */
function finallyOf(statement: Code | undefined): Reading | undefined {
  const last = statement?.kids[3];
  return last === undefined || statement === undefined ? undefined : { form: 'part', node: newCode('other', 'finally', [last], 0, 0) };
}
