// Assignments whose values all functions see: to variables of the file and to fields, where nothing else is ever assigned to them.
import { NONE, type Code, type Declaration } from '../code/code.ts';
import type { ValueTraits } from '../code/known-values.ts';

export interface LastingAssignment {
  readonly target: Code;
  readonly value: Code;
  readonly whole: Code;
}

const CONSTANT_WORDS = new Set(['final', 'const', 'readonly']);

/** In the order of the text. */
export function findLastingAssignments(file: Code, traits: ValueTraits): LastingAssignment[] {
  const found: LastingAssignment[] = [];
  const visit = (node: Code): void => {
    const [first = NONE, second = NONE, third = NONE, fourth = NONE] = node.kids;
    if (node.kind === 'var' && fourth !== NONE && lasts(third.declared, traits)) found.push({ target: third, value: fourth, whole: node });
    if (node.kind === 'assign' && lasts(first.declared, traits) && (first.declared?.global === true || isMadeBy(node))) found.push({ target: first, value: second, whole: node });
    for (const kid of node.kids) if (kid !== NONE) visit(kid);
  };
  visit(file);
  return found;
}

/** Whether an assignment runs whenever an object is made: in the only constructor, or in a block of the class. */
function isMadeBy(assignment: Code): boolean {
  let at = assignment;
  while (at.parent !== undefined && at.parent.kind !== 'body') at = at.parent;
  const body = at.parent;
  if (body === undefined) return false;
  const name = body.parent?.kids[1]?.text;
  return at.kind === 'block' || (body.kids.filter((member) => member.kind === 'func' && member.kids[2]?.text === name).length === 1 && at.kids[2]?.text === name);
}

function lasts(declared: Declaration | undefined, { constantWhen, globalsAreConstant }: ValueTraits): boolean {
  if (declared === undefined || constantWhen === 'never') return false;
  if (declared.global && globalsAreConstant) return declared.writes === 1;
  if (declared.node.kind !== 'var') return false;
  const words = declared.node.kids[0]?.kids.map(({ text }) => text) ?? [];
  if (declared.node.parent?.kind !== 'body') return declared.global && words.includes('const');
  if (words.some((word) => CONSTANT_WORDS.has(word))) return true;
  return declared.writes === 1 && (constantWhen === 'once' || (constantWhen === 'private' && words.includes('private')));
}
