// Which functions of a file may run one another, by the names that they call: with `hisguard_scope` what one of them does may change what is found in those.
import { NONE, type Code } from '../code/code.ts';
import { CONSTRUCTORS, nameOfType } from '../code/file-calls.ts';
import type { CodeFile } from '../search/code-file.ts';
import { functionAround, type Extent } from './shared-names.ts';

/** What one function calls and declares. */
interface Contents {
  readonly called: ReadonlySet<string>;
  /** A function or class inside it: its callers may be anywhere. */
  readonly holdsOthers: boolean;
}

export class ConnectedFunctions {
  /** Functions that one may run by a name. */
  readonly #owners: ReadonlyMap<string, readonly number[]>;
  /** Functions that hold others. */
  readonly #holders: ReadonlySet<number>;
  /** By function; the last is what stands outside all of them. Equal numbers: connected. */
  readonly #groups: readonly number[];

  private constructor(owners: ReadonlyMap<string, readonly number[]>, holders: ReadonlySet<number>, groups: readonly number[]) {
    this.#owners = owners;
    this.#holders = holders;
    this.#groups = groups;
  }

  /** @param functions all of the code, in order of the text, none inside another. */
  static of({ root }: CodeFile, functions: readonly Extent[]): ConnectedFunctions {
    const owners = new Map<string, number[]>();
    const holders = new Set<number>();
    const calls: { readonly name: string; readonly from: number }[] = [];
    const outside = functions.length;
    const add = (name: string, owner: number): void => {
      const known = owners.get(name);
      if (known === undefined) owners.set(name, [owner]);
      else known.push(owner);
    };
    const visit = (node: Code, inside: number): void => {
      const around = inside < outside ? inside : functionAround(functions, node);
      const here = around < 0 ? outside : around;
      for (const name of namesOf(node)) add(name, here);
      if (inside < outside && isOwner(node)) holders.add(here);
      const name = calledBy(node);
      if (name !== undefined) calls.push({ name, from: here });
      for (const kid of node.kids) if (kid !== NONE) visit(kid, here);
    };
    visit(root, outside);
    const groups = Array.from({ length: outside + 1 }, (_, index) => index);
    for (const { name, from } of calls) for (const owner of owners.get(name) ?? []) join(groups, from, owner);
    return new ConnectedFunctions(owners, holders, groups.map((_, index) => groupOf(groups, index)));
  }

  /** After an edit in the body of one function; undefined where that says nothing of the others. @param after its place in `code`. */
  edited(edited: number, { root }: CodeFile, after: Extent): ConnectedFunctions | undefined {
    const { called, holdsOthers } = contentsOf(root, after);
    if (holdsOthers || this.#holders.has(edited)) return undefined;
    const groups = [...this.#groups];
    for (const name of called) for (const owner of this.#owners.get(name) ?? []) join(groups, edited, owner);
    return new ConnectedFunctions(this.#owners, this.#holders, groups.map((_, index) => groupOf(groups, index)));
  }

  /** These and all that are connected with one of them; undefined where what stands outside all functions is. */
  around(functions: Iterable<number>): ReadonlySet<number> | undefined {
    const groups = new Set([...functions].map((index) => this.#groups[index] as number));
    const outside = this.#groups.length - 1;
    if (groups.has(this.#groups[outside] as number)) return undefined;
    return new Set([...this.#groups.keys()].filter((index) => index < outside && groups.has(this.#groups[index] as number)));
  }
}

/** Under which names a call may run it: a function's own, a constructor's class, a variable's that holds a function. */
function namesOf(node: Code): string[] {
  const name = node.kids[2]?.text ?? '';
  if (node.kind === 'var') return node.kids[3]?.kind === 'lambda' ? [name] : [];
  if (node.kind !== 'func' || name === '') return [];
  const type = node.parent?.kind === 'body' ? node.parent.parent?.kids[1]?.text : undefined;
  return type !== undefined && CONSTRUCTORS.has(name) ? [name, type] : [name];
}

/** What has a name that calls may mean. */
function isOwner({ kind }: Code): boolean {
  return kind === 'func' || kind === 'class';
}

function calledBy({ kind, kids: [callee = NONE] }: Code): string | undefined {
  if (kind === 'new') return nameOfType(callee);
  if (kind !== 'call') return undefined;
  const name = callee.kind === 'member' ? callee.kids[1] : callee;
  return name?.kind === 'id' ? name.text : undefined;
}

function contentsOf(root: Code, extent: Extent): Contents {
  const called = new Set<string>();
  let holdsOthers = false;
  const visit = (node: Code, isInside: boolean): void => {
    const here = isInside || functionAround([extent], node) === 0;
    const name = here ? calledBy(node) : undefined;
    if (name !== undefined) called.add(name);
    holdsOthers ||= isInside && isOwner(node);
    for (const kid of node.kids) if (kid !== NONE) visit(kid, here);
  };
  visit(root, false);
  return { called, holdsOthers };
}

function groupOf(groups: number[], index: number): number {
  let at = index;
  while (groups[at] !== at) at = groups[at] = groups[groups[at] as number] as number;
  return at;
}

function join(groups: number[], one: number, other: number): void {
  groups[groupOf(groups, one)] = groupOf(groups, other);
}
