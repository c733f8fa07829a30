// Writes a syntax tree as tree-sitter prints it, so that a test can say what it expects in one line.
import { MISSING, NAMED, type SyntaxTree } from '../../src/syntax/syntax-tree.ts';

function childrenOf(tree: SyntaxTree, n: number): number[] {
  const children: number[] = [];
  const last = tree.last[n] as number;
  for (let child = n + 1; child !== -1 && child <= last; child = tree.next[child] as number) children.push(child);
  return children;
}

/** The tree as an S-expression of named nodes with fields, as tree-sitter prints it. */
export function toSExpression(tree: SyntaxTree, root = 0): string {
  const one = (n: number): string => {
    const flags = tree.flags[n] as number;
    const name = tree.language.kinds[tree.kind[n] as number] ?? '';
    const children = childrenOf(tree, n).filter((child) => ((tree.flags[child] as number) & (NAMED | MISSING)) !== 0);
    const field = tree.field[n] as number;
    const label = field === 0 || n === root ? '' : `${tree.language.fields[field] ?? ''}: `;
    return `${label}(${(flags & MISSING) === 0 ? '' : 'MISSING '}${name}${children.map((child) => ` ${one(child)}`).join('')})`;
  };
  return one(root);
}
