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
  const found: FunctionNode[] = [];
  const { kind, language, last } = tree;
  for (let node = 0; node < tree.count;) {
    const here = kind[node] as number;
    if (language.canonical[here] === FUNCTION) {
      const one = toFunctionNode(tree, node);
      if (one !== undefined) found.push(one);
      node = (last[node] as number) + 1;
    } else if (HOLDERS.has(language.canonical[here] as number) || NAMESPACES.has(language.kinds[here] as string)) node++;
    else node = (last[node] as number) + 1;
  }
  return found;
}

function toFunctionNode(tree: SyntaxTree, node: number): FunctionNode | undefined {
  const body = childByField(tree, node, tree.language.fieldOf('body'));
  if (body < 0) return undefined;
  return {
    start: tree.start[node] as number, end: tree.end[node] as number, kind: tree.kind[node] as number, count: (tree.last[node] as number) - node + 1,
    bodyStart: tree.start[body] as number, bodyEnd: tree.end[body] as number,
  };
}
