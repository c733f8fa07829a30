// The ways in which a pattern may be a piece of C#.
import { NONE, type Code } from '../code/code.ts';
import { endsInBraces, classBody, openBody } from './java-wrappings.ts';
import { statementsReading, type Reading, type Wrapping } from './reading.ts';

const expression = (node: Code | undefined): Reading | undefined => (node === undefined || node === NONE ? undefined : { form: 'expression', node });

export const CSHARP_WRAPPINGS: readonly Wrapping[] = [
  { before: 'class HgW { object hg =\n', after: '\n; }', take: (file) => expression(classBody(file)[0]?.kids[3]), fits: (text) => !/[;}]$/.test(text) || text.includes('=>') || endsInBraces(text) },
  { before: '', after: '', take: (file) => statementsReading(file.kids), fits: (text) => /[;}]$/.test(text) || text.endsWith('...') },
  { before: 'class HgW { ', after: '\n}', take: (file) => statementsReading(classBody(file)), fits: (text) => /[;}]$/.test(text) },
  { before: 'class HgW { void m() {\n', after: '\n} }', take: (file) => statementsReading(classBody(file)[0]?.kids.at(-1)?.kids ?? []), last: true },
  // Other than in Java this is a member without a body.
  { before: 'class HgW { ', after: '; }', take: (file) => statementsReading(classBody(file)), last: true, fits: (text) => text.endsWith(')') },
  { before: '', after: ' { }', take: (file) => openBody(file.kids[0], 'class'), last: true },
  { before: '', after: ';', take: (file) => statementsReading(file.kids), last: true, fits: (text) => text.startsWith('using') },
  { before: '', after: ' class HgW { }', take: (file) => attributeOf(file.kids[0]), last: true, fits: (text) => text.startsWith('[') },
  { before: 'class HgW { void m() {\n', after: ';\n} }', take: (file) => statementsReading(classBody(file)[0]?.kids.at(-1)?.kids ?? []), last: true },
];

export const CSHARP_TYPE: Wrapping = { before: 'class HgW { ', after: ' hg; }', take: (file) => expression(classBody(file)[0]?.kids[1]) };

function attributeOf(declaration: Code | undefined): Reading | undefined {
  const node = declaration?.kids[0]?.kids.find((kid) => kid.kind === 'annotation');
  return node && { form: 'part', node };
}
