// What an expression names that values can be kept in: a variable and a path of fields from it.
import type { Code, Declaration } from '../code/code.ts';
import { ANY } from './shape.ts';

/** A variable by where it is declared, or by its name where the language or the file does not say. */
export type Variable = Declaration | string;

export interface Place {
  readonly variable: Variable;
  readonly path: readonly string[];
}

/** The names that stand for the object itself: its fields are taken for variables. */
const OWN = new Set(['this', 'self', '$this', 'super', 'base']);

export function isOwnObject(node: Code): boolean {
  return (node.kind === 'special' || node.text === '$this') && OWN.has(node.text);
}

/** Undefined where no variable is at the beginning. @param keys whether elements under literal keys are told apart (`hisguard_keys`). */
export function placeOf(node: Code, keys = false): Place | undefined {
  if (node.kind === 'id') return isOwnObject(node) ? undefined : { variable: variableOf(node), path: [] };
  const [object] = node.kids;
  if (object === undefined) return undefined;
  if (node.kind === 'unary' && node.text === '*') return placeOf(object, keys);
  if (node.kind !== 'member' && node.kind !== 'index') return undefined;
  // `a[]` is no place of its own.
  if (node.kind === 'index' && node.kids[1] === undefined) return undefined;
  const step = stepOf(node, keys);
  // A field of a class, wherever it is named (`hisguard_scope`).
  if (node.kind === 'member' && node.declared !== undefined) return { variable: node.declared, path: [] };
  if (isOwnObject(object)) return step === ANY ? undefined : { variable: step, path: [] };
  const place = placeOf(object, keys);
  if (place === undefined) return undefined;
  // `C.x`, a field of a class, is the same everywhere.
  if (object.kind === 'id' && typeof place.variable === 'object' && place.variable.node.kind === 'class' && step !== ANY) return { variable: step, path: [] };
  return { variable: place.variable, path: [...place.path, step] };
}

/** The field or element that a member or index names. */
export function stepOf(node: Code, keys = false): string {
  const name = node.kids[1];
  const isNamed = node.kind === 'member' ? name?.kind === 'id' : keys && name?.kind === 'string';
  return isNamed ? name?.text ?? ANY : ANY;
}

export function variableOf(node: Code): Variable {
  return node.declared ?? node.text;
}
