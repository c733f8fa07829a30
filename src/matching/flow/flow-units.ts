// What of a file is looked at for itself: each function, the fields of each class, and the statements outside both.
import { NONE, type Code } from '../code/code.ts';
import type { ValueTraits } from '../code/known-values.ts';
import { buildFlowGraph, type FlowStyle } from './build-flow-graph.ts';
import type { FlowGraph } from './flow-graph.ts';
import { findLastingAssignments, type LastingAssignment } from './lasting-assignments.ts';

export interface FlowUnit {
  /** The function, class or file. */
  readonly code: Code;
  /** Of a function. */
  readonly parameters: readonly Code[];
  readonly statements: readonly Code[];
}

/** All functions, classes and the file itself, graphs made when first asked for and kept. */
export class FileFlow {
  readonly units: readonly FlowUnit[];
  readonly lasting: readonly LastingAssignment[];
  /** Functions with a name that stand in no other. */
  readonly outermost: readonly Code[];
  readonly #style: FlowStyle;
  readonly #graphs = new Map<Code, FlowGraph>();

  constructor(root: Code, style: FlowStyle, traits: ValueTraits) {
    this.#style = style;
    this.units = unitsOf(root);
    this.lasting = findLastingAssignments(root, traits);
    this.outermost = this.units.map(({ code }) => code).filter((code) => code.kind === 'func' && !isInFunction(code));
  }

  graphOf(unit: FlowUnit): FlowGraph {
    let graph = this.#graphs.get(unit.code);
    if (graph === undefined) this.#graphs.set(unit.code, graph = buildFlowGraph(unit.statements, this.#style, unit.code));
    return graph;
  }
}

function isInFunction({ parent }: Code): boolean {
  for (let at = parent; at !== undefined; at = at.parent) if (at.kind === 'func') return true;
  return false;
}

/** A function, with or without a name. */
export function functionUnit(code: Code): FlowUnit {
  const [parameters, body] = code.kind === 'lambda' ? code.kids : [code.kids[4], code.kids[6]];
  return { code, parameters: parameters?.kids ?? [], statements: body === undefined || body === NONE ? [] : [body] };
}

function unitsOf(root: Code): FlowUnit[] {
  const units: FlowUnit[] = [];
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    // Those without a name run where they stand; methods are statements that do nothing by themselves.
    if (node.kind === 'func') units.push(functionUnit(node));
    const held = node.kids[2];
    // An object of no class is one: its members are worked out for themselves.
    if (node.kind === 'new' && node.kids[0] === NONE && held?.kind === 'dict') units.push({ code: held, parameters: [], statements: held.kids });
    if (node.kind === 'file' || node.kind === 'body') units.push({ code: node, parameters: [], statements: node.kids });
    for (let index = node.kids.length - 1; index >= 0; index--) {
      const kid = node.kids[index];
      if (kid !== undefined && kid !== NONE) stack.push(kid);
    }
  }
  return units;
}
