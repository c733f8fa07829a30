// The functions of a file that no other function holds: what an edit inside one of them leaves alone.
import { canonicalId } from './canonical-kind.ts';
import type { OmittedNode } from './flatten.ts';
import { childByField, type SyntaxTree } from './syntax-tree.ts';

export interface FunctionNode extends OmittedNode {
  readonly start: number;
  /** What stands in its braces, these included. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

const FUNCTION = canonicalId('function');
const HOLDERS: ReadonlySet<number> = new Set((['file', 'type-declaration', 'type-body'] as const).map(canonicalId));
/** Hold declarations, too, and are nothing that languages have in common. */
const NAMESPACES: ReadonlySet<string> = new Set(['namespace_declaration', 'file_scoped_namespace_declaration']);

/** In order of the text; those without a body, and those inside anything but files, namespaces and types, are left out. */
export function findFunctions(tree: SyntaxTree): readonly FunctionNode[] {
  return findMembers(tree).functions.map((node) => toFunctionNode(tree, node));
}

/** Numbers of nodes, in order of the text. */
export interface Members {
  /** What `findFunctions` finds. */
  readonly functions: readonly number[];
  /** What else stands in files, namespaces and types. */
  readonly others: readonly number[];
}

export function findMembers(tree: SyntaxTree): Members {
  const { kind, language, last, count } = tree;
  const functions: number[] = [];
  const others: number[] = [];
  for (let node = 0; node < count;) {
    const here = kind[node] as number;
    if (HOLDERS.has(language.canonical[here] as number) || NAMESPACES.has(language.kinds[here] as string)) { node++; continue; }
    (language.canonical[here] === FUNCTION && bodyOf(tree, node) >= 0 ? functions : others).push(node);
    node = (last[node] as number) + 1;
  }
  return { functions, others };
}

function bodyOf(tree: SyntaxTree, node: number): number {
  return childByField(tree, node, tree.language.fieldOf('body'));
}

function toFunctionNode(tree: SyntaxTree, node: number): FunctionNode {
  const body = bodyOf(tree, node);
  return {
    start: tree.start[node] as number, end: tree.end[node] as number, kind: tree.kind[node] as number, count: (tree.last[node] as number) - node + 1,
    bodyStart: tree.start[body] as number, bodyEnd: tree.end[body] as number,
  };
}
