// The ways in which a pattern may be a piece of JavaScript or TypeScript.
import { NONE, type Code } from '../code/code.ts';
import { classBody, openBody } from './java-wrappings.ts';
import { statementsReading, type Reading, type Wrapping } from './reading.ts';

const expression = (node: Code | undefined): Reading | undefined => (node === undefined || node === NONE ? undefined : { form: 'expression', node });

/** An expression without a semicolon is read as one, not as a statement. */
const statements = (text: readonly Code[]): Reading | undefined => {
  const [only] = text;
  if (text.length === 1 && only?.kind === 'label') return undefined;
  // What may be an object is one.
  if (text.length === 1 && only?.kind === 'block' && only.kids.every(({ kind }) => kind === 'ellipsis' || kind === 'label')) return undefined;
  return text.length === 1 && only?.kind === 'exprstmt' && only.text === '' && only.end === only.kids[0]?.end ? undefined : statementsReading(text);
};

export const JAVASCRIPT_WRAPPINGS: readonly Wrapping[] = [
  { before: 'Hg = (\n', after: '\n);', take: (file) => expression(file.kids[0]?.kids[0]?.kids[1]), fits: (text) => !text.endsWith(';') && !/^["']?[\w$-]+["']?\s*:/.test(text) && !/^(?:async\s+)?function\b\s*(?:\*\s*)?[^\s(*]/.test(text) && !/^class\b/.test(text) },
  { before: '', after: '', take: (file) => statements(file.kids) },
  { before: 'class HgW {\n', after: '\n}', take: (file) => statementsReading(classBody(file)), fits: (text) => /[}]$/.test(text) && !/^[^({]*=[^>]/.test(text) && !/^(?:if|for|while|switch|try|do|function|class|async function|\{)\b/.test(text) },
  { before: '', after: ' { }', take: (file) => openBody(file.kids[0], 'func'), last: true },
  { before: '', after: ' { }', take: (file) => openBody(file.kids[0], 'class'), last: true },
  { before: 'Hg = {\n', after: '\n};', take: (file) => partOf(file.kids[0]?.kids[0]?.kids[1]?.kids[0]), last: true, fits: (text) => !text.endsWith(';') },
  { before: 'class HgW {\n', after: '\n}', take: (file) => statementsReading(classBody(file)), last: true },
  { before: 'try { } ', after: '', take: (file) => partOf(file.kids[0]?.kids[2]?.kids[0]), last: true, fits: (text) => text.startsWith('catch') },
  { before: '', after: '\nclass HgW { }', take: (file) => partOf(file.kids[0]?.kids[0]?.kids.find((kid) => kid.kind === 'annotation')), last: true, fits: (text) => text.startsWith('@') },
];

export const JAVASCRIPT_TYPE: Wrapping = { before: 'let hg: ', after: ';', take: (file) => expression(file.kids[0]?.kids[1]) };

function partOf(node: Code | undefined): Reading | undefined {
  return node === undefined || node === NONE ? undefined : { form: 'part', node };
}
