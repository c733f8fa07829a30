// The ways in which a pattern may be a piece of C or C++.
import { NONE, type Code } from '../code/code.ts';
import { statementsReading, type Reading, type Wrapping } from './reading.ts';

const expression = (node: Code | undefined): Reading | undefined => (node === undefined || node === NONE ? undefined : { form: 'expression', node });

const body = (file: Code): readonly Code[] => file.kids[0]?.kids.at(-1)?.kids ?? [];

/** Stock has no patterns of types with their members. */
function statements(nodes: readonly Code[]): Reading | undefined {
  return nodes.some(({ kind }) => kind === 'class') ? undefined : statementsReading(nodes);
}

export const CPP_WRAPPINGS: readonly Wrapping[] = [
  { before: 'int hg =\n', after: '\n;', take: (file) => (file.kids.length === 1 ? expression(file.kids[0]?.kids[3]) : undefined), fits: (text) => !text.endsWith(';') },
  { before: 'void hg() {\n', after: '\n}', take: (file) => statements(body(file)), fits: (text) => /[;}]$/.test(text) || text.endsWith('...') },
  { before: '', after: '\n', take: (file) => statements(file.kids), last: true, fits: (text) => /[;}]$/.test(text) || text.startsWith('#') },
  { before: 'class HgW {\n', after: '\n};', take: (file) => statements(file.kids[0]?.kids.at(-1)?.kids ?? []), last: true, fits: (text) => /[;}]$/.test(text) },
  { before: 'void hg() {\n', after: ';\n}', take: (file) => statements(body(file)), last: true },
];

export const CPP_TYPE: Wrapping = { before: '', after: ' hg;', take: (file) => expression(file.kids[0]?.kids[1]) };
