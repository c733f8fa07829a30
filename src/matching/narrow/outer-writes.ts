// What functions that are left out would have said of the fields around them: which are written to.
import { canonicalId } from '../../syntax/canonical-kind.ts';
import { childByField, textOf, type SyntaxTree } from '../../syntax/syntax-tree.ts';

export interface OuterWrites {
  /** Fields that the functions write to. */
  readonly names: ReadonlySet<string>;
  /** Those of the functions of which the tree alone does not tell what they write to. */
  readonly unclear: ReadonlySet<number>;
}

const ASSIGNMENT = canonicalId('assignment');
const COMPOUND = canonicalId('compound-assignment');
const PARAMETERS = canonicalId('parameters');
const INCREMENT = /^(?:\+\+|--)|(?:\+\+|--)$/;
const UNARY: ReadonlySet<string> = new Set(['update_expression', 'prefix_unary_expression', 'postfix_unary_expression']);
const OWN_FIELD = /^this\s{0,200}\.\s{0,200}(\w+)$/;

/** @param functions numbers of their nodes. @param others numbers of the nodes beside them, where fields are declared. */
export function findOuterWrites(tree: SyntaxTree, functions: readonly number[], others: readonly number[]): OuterWrites {
  const declared = new Map<string, number>();
  for (const node of others) for (const name of namesIn(tree, node)) declared.set(name, (declared.get(name) ?? 0) + 1);
  const names = new Set<string>();
  const unclear = new Set<number>();
  for (const node of functions) {
    let local: ReadonlySet<string> | undefined;
    for (const target of targetsIn(tree, node)) {
      const own = OWN_FIELD.exec(target)?.[1];
      const name = own ?? target;
      const count = declared.get(name) ?? 0;
      if (count === 0 && !target.startsWith('(')) continue;
      // Equally named fields of several types, variables of the function that hide a field, several targets at once.
      if (count === 1 && (own !== undefined || !(local ??= new Set(namesIn(tree, node))).has(name))) names.add(name);
      else unclear.add(node);
    }
  }
  return { names, unclear };
}

/** What is written to, as it stands in the text. */
function targetsIn(tree: SyntaxTree, root: number): string[] {
  const { language, kind, last } = tree;
  const left = language.fieldOf('left');
  const targets: string[] = [];
  for (let node = root; node <= (last[root] as number); node++) {
    const here = kind[node] as number;
    const canonical = language.canonical[here];
    if (canonical === ASSIGNMENT || canonical === COMPOUND) targets.push(textOf(tree, Math.max(childByField(tree, node, left), node + 1)));
    else if (UNARY.has(language.kinds[here] as string)) {
      const text = textOf(tree, node);
      if (INCREMENT.test(text)) targets.push(text.replace(INCREMENT, '').trim());
    }
  }
  return targets;
}

/** Names that something is declared by below a node, those of functions among them. */
function namesIn(tree: SyntaxTree, root: number): string[] {
  const { language, kind, field, last, parent } = tree;
  const name = language.fieldOf('name');
  const left = language.fieldOf('left');
  const names: string[] = [];
  for (let node = root; node <= (last[root] as number); node++) {
    const above = parent[node] as number;
    const isDeclared = field[node] === name || (field[node] === left && language.kinds[kind[above] as number] === 'foreach_statement')
      || (above >= 0 && language.canonical[kind[above] as number] === PARAMETERS) || language.kinds[kind[above] as number] === 'lambda_expression';
    if (isDeclared && last[node] === node) names.push(textOf(tree, node));
  }
  return names;
}
