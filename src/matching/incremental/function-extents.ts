// Functions of a text before an edit, and where they are after it.
import type { OmittedNodes } from '../../syntax/flatten.ts';
import type { FunctionNode } from '../../syntax/find-functions.ts';

type Shift = (place: number) => number;

/** All but those chosen, where they stand after the edit. */
export function omitting(functions: readonly FunctionNode[], chosen: ReadonlySet<number>, shift: Shift): OmittedNodes {
  return new Map(functions.flatMap(({ nodes }, index) => (chosen.has(index) ? [] : nodes.map((node) => [shift(node.start), { ...node, end: shift(node.end) }]))));
}

/** Whether the functions chosen are the ones present, the edited one with another body and the others as they were. */
export function isFollowed(functions: readonly FunctionNode[], chosen: ReadonlySet<number>, present: readonly FunctionNode[], edited: number, shift: Shift): boolean {
  const expected = functions.filter((_, index) => chosen.has(index));
  return chosen.has(edited) && present.length === expected.length && expected.every((one, at) => isSame(one, present[at], shift));
}

export function moved(one: FunctionNode, shift: Shift): FunctionNode {
  return {
    start: shift(one.start), end: shift(one.end), bodyStart: shift(one.bodyStart), bodyEnd: shift(one.bodyEnd),
    nodes: one.nodes.map((node) => ({ ...node, start: shift(node.start), end: shift(node.end) })),
  };
}

function isSame(known: FunctionNode, now: FunctionNode | undefined, shift: Shift): boolean {
  return now?.nodes.length === known.nodes.length && now.nodes.every(({ kind }, at) => kind === known.nodes[at]?.kind) && now.start === shift(known.start) && now.end === shift(known.end)
    && now.bodyStart === shift(known.bodyStart) && now.bodyEnd === shift(known.bodyEnd);
}
