// What an expression does apart from its value: a sanitized one is clean, yet the calls inside it run.
import { NONE, type Code } from '../code/code.ts';
import type { TaintContext } from './taint-context.ts';

const ACTIVE = new Set(['call', 'new', 'await', 'yield', 'assign', 'compound', 'conditional']);

export function effectsOf(context: TaintContext, node: Code): void {
  if (ACTIVE.has(node.kind)) context.evaluate(context, node);
  else if (node.kind === 'lambda' || node.kind === 'func') context.walkFunction(context, node);
  else for (const kid of node.kids) if (kid !== NONE) effectsOf(context, kid);
}
