// The functions of a file that no other function holds: what an edit inside one of them leaves alone.
import { canonicalId } from './canonical-kind.ts';
import type { OmittedNode } from './flatten.ts';
import { childByField, TRIVIA, type SyntaxTree } from './syntax-tree.ts';

export interface FunctionNode {
  /** Where it begins, what is written before its name and belongs to it (decorators) included. */
  readonly start: number;
  readonly end: number;
  /** Its nodes side by side: the function itself, before it decorators that stand beside it. */
  readonly nodes: readonly PlacedNode[];
  /** What stands in its braces, these included; in Python its indented lines. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

export interface PlacedNode extends OmittedNode {
  readonly start: number;
}

const FUNCTION = canonicalId('function');
const ANNOTATION = canonicalId('annotation');
const TYPE = canonicalId('type-declaration');
const BLOCK = canonicalId('block');
const HOLDERS: ReadonlySet<number> = new Set([...(['file', 'type-body'] as const).map(canonicalId), TYPE]);
/** Hold declarations, too, and are nothing that languages have in common. */
const NAMESPACES: ReadonlySet<string> = new Set(['namespace_declaration', 'file_scoped_namespace_declaration', 'export_statement']);
/** Python: a function or class below its decorators. */
const DECORATED = 'decorated_definition';

/** In order of the text; those without a body, and those inside anything but files, namespaces and types, are left out. */
export function findFunctions(tree: SyntaxTree): readonly FunctionNode[] {
  const { functions, others } = findMembers(tree);
  let before = 0;
  return functions.map((node) => {
    while (before < others.length && (others[before] as number) < node) before++;
    return toFunctionNode(tree, node, decoratorsBefore(tree, node, others, before));
  });
}

/** Numbers of nodes, in order of the text. */
export interface Members {
  /** What `findFunctions` finds. */
  readonly functions: readonly number[];
  /** What else stands in files, namespaces and types. */
  readonly others: readonly number[];
}

export function findMembers(tree: SyntaxTree): Members {
  const { last, count } = tree;
  const functions: number[] = [];
  const others: number[] = [];
  for (let node = 0; node < count;) {
    if (isHolder(tree, node)) { node++; continue; }
    (isFunction(tree, node) ? functions : others).push(node);
    node = (last[node] as number) + 1;
  }
  return { functions, others };
}

function isHolder(tree: SyntaxTree, node: number): boolean {
  const { kind, language, parent } = tree;
  const here = language.canonical[kind[node] as number] as number;
  if (HOLDERS.has(here)) return true;
  if (isDecorated(tree, node)) return !isFunction(tree, node);
  // Python has blocks for the bodies of types.
  if (here === BLOCK) return language.canonical[kind[parent[node] as number] as number] === TYPE;
  return NAMESPACES.has(language.kinds[kind[node] as number] as string);
}

function isFunction(tree: SyntaxTree, node: number): boolean {
  const definition = definitionOf(tree, node);
  return tree.language.canonical[tree.kind[definition] as number] === FUNCTION && bodyOf(tree, definition) >= 0;
}

function bodyOf(tree: SyntaxTree, node: number): number {
  return childByField(tree, node, tree.language.fieldOf('body'));
}

function isDecorated({ language, kind }: SyntaxTree, node: number): boolean {
  return language.kinds[kind[node] as number] === DECORATED;
}

function definitionOf(tree: SyntaxTree, node: number): number {
  return isDecorated(tree, node) ? Math.max(childByField(tree, node, tree.language.fieldOf('definition')), node) : node;
}

function toFunctionNode(tree: SyntaxTree, node: number, decorators: readonly number[]): FunctionNode {
  const body = bodyOf(tree, definitionOf(tree, node));
  const nodes = [...decorators, node].map((one): PlacedNode => ({
    start: tree.start[one] as number, end: tree.end[one] as number, kind: tree.kind[one] as number, count: (tree.last[one] as number) - one + 1,
  }));
  return { start: (nodes[0] as PlacedNode).start, end: tree.end[node] as number, nodes, bodyStart: tree.start[body] as number, bodyEnd: tree.end[body] as number };
}

/** Those of a method that stand beside it in the body of its class (TypeScript). @param until number of members before it. */
function decoratorsBefore({ kind, last, flags, language }: SyntaxTree, node: number, others: readonly number[], until: number): number[] {
  const decorators: number[] = [];
  let following = node;
  for (let at = until - 1; at >= 0; at--) {
    const one = others[at] as number;
    const isDecorator = language.canonical[kind[one] as number] === ANNOTATION;
    if ((last[one] as number) + 1 !== following || (!isDecorator && ((flags[one] as number) & TRIVIA) === 0)) break;
    if (isDecorator) decorators.unshift(one);
    following = one;
  }
  return decorators;
}
