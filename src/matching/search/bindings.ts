// What metavariables stand for in one match.
import { hashCode, newCode, type Code } from '../code/code.ts';
import { literalOf } from '../code/constants.ts';
import { sameConstant } from '../code/possible-values.ts';

/** What a metavariable is bound to. */
export interface Bound {
  /** The code; for `$...X` all of it. Empty for a piece of text (a string's content, a group of a regular expression). */
  readonly nodes: readonly Code[];
  readonly text: string;
  /** Names of the same spelling are equal, whatever they mean. */
  readonly loose?: boolean;
  /** What messages show, where it is not the text. */
  readonly shown?: string;
  readonly start: number;
  readonly end: number;
}

/** A list, the latest first; shared between matches, so never changed. */
export interface Bindings {
  readonly name: string;
  readonly bound: Bound;
  readonly rest: Bindings | undefined;
}

/** A piece of a text that is no code. Where it spells a whole number it is one, for comparisons. */
export function toBound(text: string, start: number, end: number): Bound {
  if (!WHOLE_NUMBER.test(text)) return { nodes: [], text, start, end };
  const number = newCode('number', text, [], start, end);
  number.value = { kind: 'number', number: Number(text.replaceAll('_', '')), isFloat: false };
  return { nodes: [number], text, start, end };
}

const WHOLE_NUMBER = /^(?:\d[\d_]*|0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+)$/;

export function boundOf(bindings: Bindings | undefined, name: string): Bound | undefined {
  for (let at = bindings; at !== undefined; at = at.rest) if (at.name === name) return at.bound;
  return undefined;
}

/** With one more binding; the same where it is bound equally, undefined where differently. */
export function bind(bindings: Bindings | undefined, name: string, bound: Bound): Bindings | undefined {
  const known = boundOf(bindings, name);
  if (known === undefined) return { name, bound, rest: bindings };
  return sameBound(known, bound) ? bindings : undefined;
}

/** Equal code, or equal text where one side is text. Names must mean the same variable. */
export function sameBound(left: Bound, right: Bound): boolean {
  if (left === right) return true;
  if (left.nodes.length === 0 || right.nodes.length === 0) return stripped(left) === stripped(right);
  return left.nodes.length === right.nodes.length && left.nodes.every((node, index) => sameCode(node, right.nodes[index] as Code, left.loose));
}

function sameCode(left: Code, right: Code, loose = false): boolean {
  if (left === right) return true;
  if (standsForLiteral(left, right) || standsForLiteral(right, left)) return true;
  if (!loose && left.kind === 'id' && right.kind === 'id' && left.declared !== undefined && right.declared !== undefined && left.declared !== right.declared) return false;
  return hashCode(left) === hashCode(right);
}

/** Whether a name is known to hold the value that a literal spells. */
function standsForLiteral(name: Code, literal: Code): boolean {
  if (name.kind !== 'id' || name.value === undefined) return false;
  const spelled = literalOf(literal);
  return spelled !== undefined && sameConstant(name.value, spelled);
}

function stripped({ text, nodes }: Bound): string {
  const [only] = nodes;
  return only?.kind === 'string' ? only.text : text;
}

/** All bindings by name. */
export function bindingsByName(bindings: Bindings | undefined): ReadonlyMap<string, Bound> {
  const all = new Map<string, Bound>();
  for (let at = bindings; at !== undefined; at = at.rest) if (!all.has(at.name)) all.set(at.name, at.bound);
  return all;
}

/** `$1`: a group of an expression, which its author may not even know of, contradicts nothing. */
export function isGroup(name: string): boolean {
  return /^\$\d+$/.test(name);
}

/** Both sides' bindings; undefined where they contradict each other. */
export function mergeBindings(left: Bindings | undefined, right: Bindings | undefined): { readonly merged: Bindings | undefined } | undefined {
  let merged = left;
  for (let at = right; at !== undefined; at = at.rest) {
    const { name, bound } = at;
    // The latest of a name counts.
    if (boundOf(right, name) !== bound) continue;
    const known = boundOf(merged, name);
    if (known === undefined) merged = { name, bound, rest: merged };
    else if (!isGroup(name) && !sameBound(known, bound)) return undefined;
  }
  return { merged };
}
