// What of a tree stands outside its functions, as one number: equal numbers say that an edit inside a function left all else as it was.
import type { FunctionNode } from '../../syntax/find-functions.ts';
import { ERROR, EXTRA, MISSING, NAMED, type SyntaxTree } from '../../syntax/syntax-tree.ts';

const OWN_FLAGS = NAMED | EXTRA | MISSING | ERROR;

/** @param functions that the tree holds; nothing of them counts. @param back a place of this text in the text compared with. */
export function hashSkeleton(tree: SyntaxTree, functions: readonly FunctionNode[], back: (place: number) => number = (place) => place): number {
  let hash = 1;
  const inside = functions.flatMap(({ nodes }) => nodes);
  let next = 0;
  for (let node = 0; node < tree.count; node++) {
    const start = tree.start[node] as number;
    const one = inside[next];
    if (one?.start === start && one.end === tree.end[node] && one.kind === tree.kind[node]) {
      next++;
      node = tree.last[node] as number;
      continue;
    }
    hash = hashNode(hash, tree, node, back);
  }
  return hash;
}

function hashNode(hash: number, tree: SyntaxTree, node: number, back: (place: number) => number): number {
  const { kind, field, flags, start, end } = tree;
  const low = mix(hash % 4294967296, (kind[node] as number) | ((field[node] as number) << 16) | (((flags[node] as number) & OWN_FLAGS) << 24));
  const places = mix(mix(low, back(start[node] as number)), back(end[node] as number));
  const high = Math.imul(Math.floor(hash / 4294967296) ^ (places >>> 7), 0x5bd1e995) + (low | 0);
  return (high & 0x1fffff) * 4294967296 + (places >>> 0);
}

function mix(hash: number, value: number): number {
  const mixed = Math.imul((hash | 0) ^ value, 0x01000193);
  return mixed ^ (mixed >>> 13);
}
