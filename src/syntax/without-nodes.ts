// A tree without some of its nodes: what a reader has no use for need not be read.
import type { SyntaxTree } from './syntax-tree.ts';

/**
 * The same tree without these nodes and all below them; the nodes around them keep their places and hashes.
 * @param roots in ascending order, none below another, not the root of the tree.
 */
export function withoutNodes(tree: SyntaxTree, roots: readonly number[]): SyntaxTree {
  if (roots.length === 0) return tree;
  const kept = keptRuns(tree, roots);
  const count = kept.reduce((sum, { from, to }) => sum + to - from, 0);
  const pick = <T extends Uint16Array | Uint8Array | Int32Array | Float64Array>(source: T, target: T): T => {
    let at = 0;
    for (const { from, to } of kept) { target.set(source.subarray(from, to), at); at += to - from; }
    return target;
  };
  const { parent, next, last } = renumbered(tree, kept, count);
  return {
    language: tree.language, text: tree.text, count, parent, next, last,
    kind: pick(tree.kind, new Uint16Array(count)), field: pick(tree.field, new Uint8Array(count)), flags: pick(tree.flags, new Uint8Array(count)),
    start: pick(tree.start, new Int32Array(count)), end: pick(tree.end, new Int32Array(count)), symbol: pick(tree.symbol, new Int32Array(count)), hash: pick(tree.hash, new Float64Array(count)),
  };
}

/** Nodes that stay, the end exclusive. */
interface Run {
  readonly from: number;
  readonly to: number;
}

function keptRuns(tree: SyntaxTree, roots: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const root of roots) {
    if (root > from) runs.push({ from, to: root });
    from = (tree.last[root] as number) + 1;
  }
  if (from < tree.count) runs.push({ from, to: tree.count });
  return runs;
}

function renumbered({ parent, next, last, count: all }: SyntaxTree, kept: readonly Run[], count: number): Pick<SyntaxTree, 'parent' | 'next' | 'last'> {
  // For each node how many stay before it; one that goes has the number of the next that stays.
  const numbers = new Int32Array(all + 1);
  const stays = new Uint8Array(all + 1);
  let number = 0;
  let before = 0;
  for (const { from, to } of kept) {
    numbers.fill(number, before, from);
    for (let node = from; node < to; node++) { numbers[node] = number++; stays[node] = 1; }
    before = to;
  }
  numbers.fill(number, before);
  const renumber = { parent: new Int32Array(count), next: new Int32Array(count), last: new Int32Array(count) };
  for (const { from, to } of kept) {
    for (let node = from; node < to; node++) {
      const here = numbers[node] as number;
      const above = parent[node] as number;
      renumber.parent[here] = above < 0 ? -1 : (numbers[above] as number);
      let sibling = next[node] as number;
      while (sibling >= 0 && stays[sibling] === 0) sibling = next[sibling] as number;
      renumber.next[here] = sibling < 0 ? -1 : (numbers[sibling] as number);
      renumber.last[here] = (numbers[(last[node] as number) + 1] as number) - 1;
    }
  }
  return renumber;
}
