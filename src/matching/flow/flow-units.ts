// What of a file is looked at for itself: each function, the fields of each class, and the statements outside both.
import { NONE, type Code } from '../code/code.ts';
import { buildFlowGraph } from './build-flow-graph.ts';
import type { FlowGraph } from './flow-graph.ts';

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
  readonly #fallsThrough: boolean;
  readonly #graphs = new Map<Code, FlowGraph>();

  constructor(root: Code, fallsThrough: boolean) {
    this.#fallsThrough = fallsThrough;
    this.units = unitsOf(root);
  }

  graphOf(unit: FlowUnit): FlowGraph {
    let graph = this.#graphs.get(unit.code);
    if (graph === undefined) this.#graphs.set(unit.code, graph = buildFlowGraph(unit.statements, this.#fallsThrough));
    return graph;
  }
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
    if (node.kind === 'func' || node.kind === 'lambda') units.push(functionUnit(node));
    // Methods are statements that do nothing by themselves.
    if (node.kind === 'body') units.push({ code: node, parameters: [], statements: node.kids });
    if (node.kind === 'file') units.push({ code: node, parameters: [], statements: node.kids });
    for (let index = node.kids.length - 1; index >= 0; index--) {
      const kid = node.kids[index];
      if (kid !== undefined && kid !== NONE) stack.push(kid);
    }
  }
  return units;
}
