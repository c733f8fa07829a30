// The order in which the statements of a function run, as a graph of steps.
import type { Code } from '../code/code.ts';

/** What one node of the graph does. Expressions stay code: what they do to each other is up to who walks the graph. */
export type FlowStep =
  | { readonly kind: 'evaluate'; readonly code: Code }
  /** `target = value`; `whole` is all that was written, in a declaration too. */
  | { readonly kind: 'assign'; readonly target: Code; readonly value: Code; readonly whole: Code }
  /** Something new is called `target`, with no value yet. */
  | { readonly kind: 'declare'; readonly target: Code }
  /** `target` becomes an element of `over`. */
  | { readonly kind: 'each'; readonly target: Code; readonly over: Code }
  | { readonly kind: 'return'; readonly code: Code; readonly whole: Code };

export interface FlowNode {
  /** Undefined where branches part or meet and nothing happens. */
  readonly step: FlowStep | undefined;
  readonly next: number[];
  readonly previous: number[];
}

export interface FlowGraph {
  /** The first is the entry. */
  readonly nodes: readonly FlowNode[];
  readonly exit: number;
  /** Nodes that can be reached, each after those that lead to it, loops apart. */
  readonly order: readonly number[];
}

/** See `FlowGraph.order`. */
export function orderOf(nodes: readonly FlowNode[]): number[] {
  const order: number[] = [];
  const seen = new Uint8Array(nodes.length);
  const stack: { readonly node: number; next: number }[] = [{ node: 0, next: 0 }];
  seen[0] = 1;
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const to = nodes[top.node]?.next[top.next++];
    if (to === undefined) {
      order.push(top.node);
      stack.pop();
    } else if (seen[to] === 0) {
      seen[to] = 1;
      stack.push({ node: to, next: 0 });
    }
  }
  return order.reverse();
}
