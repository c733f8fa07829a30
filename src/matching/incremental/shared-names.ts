// What the functions of a file have in common: variables declared outside all of them, and how often these are written.
import { NONE, type Code, type Declaration } from '../code/code.ts';
import type { CodeFile } from '../search/code-file.ts';
import { lastStartingBy } from '../../model/location.ts';

export interface Extent {
  readonly start: number;
  readonly end: number;
}

export interface SharedNames {
  /** What one function may know of the others: by name and place of a shared variable, whether it is written once or more often. */
  readonly known: ReadonlyMap<string, string>;
  /** Functions without which less would be known, by their place in the list given. */
  readonly needed: ReadonlySet<number>;
  /** Functions of which the others know more than how often they write: the one that writes to a variable, or into one, constructors, those with imports. */
  readonly influential: ReadonlySet<number>;
}

/** Beyond that many a number of writes makes no difference. */
const MOST_WRITES = 2;

/** @param functions in order of the text, none inside another. @param toKey of a place, so that keys of texts before and after an edit agree. */
export function findSharedNames({ root, calls }: CodeFile, functions: readonly Extent[], toKey: (place: number) => number = (place) => place): SharedNames {
  return new SharedNameSurvey(functions, toKey, calls !== undefined).survey(root);
}

/** The one of `functions` that holds a place; -1: none. @param functions in order of the text, none inside another. */
export function functionAround(functions: readonly Extent[], { start, end }: Extent): number {
  const last = lastStartingBy(functions, start);
  const around = functions[last];
  return around !== undefined && end <= around.end ? last : -1;
}

class SharedNameSurvey {
  readonly #functions: readonly Extent[];
  readonly #toKey: (place: number) => number;
  readonly #isWide: boolean;
  readonly #known = new Map<string, string>();
  readonly #writers = new Map<Declaration, Set<number>>();
  readonly #influential = new Set<number>();
  readonly #isShared = new Map<Declaration, boolean>();

  /** @param isWide whether values are known over the whole file. */
  constructor(functions: readonly Extent[], toKey: (place: number) => number, isWide: boolean) {
    this.#functions = functions;
    this.#toKey = toKey;
    this.#isWide = isWide;
  }

  survey(root: Code): SharedNames {
    this.#visit(root, -1);
    const needed = new Set(this.#influential);
    for (const [{ writes }, writers] of this.#writers) {
      const [first, second] = writers;
      if (first !== undefined) needed.add(first);
      if (second !== undefined) needed.add(second);
      else if (first !== undefined && writes < MOST_WRITES) this.#influential.add(first);
    }
    for (const one of this.#influential) needed.add(one);
    return { known: this.#known, needed, influential: this.#influential };
  }

  /** @param inside the function around, -1: none. */
  #visit(node: Code, inside: number): void {
    const here = inside >= 0 || node.start < 0 ? inside : this.#functionAround(node);
    const { declared } = node;
    if (here < 0) {
      if (declared !== undefined && this.#shared(declared)) this.#add(declared);
    } else this.#lookInside(node, here);
    for (const kid of node.kids) if (kid !== NONE) this.#visit(kid, here);
  }

  #add(declared: Declaration): void {
    this.#known.set(`${declared.name} ${String(this.#toKey(declared.node.start))}`, `${String(Math.min(declared.writes, MOST_WRITES))} ${declared.imported ?? ''}`);
  }

  #lookInside(node: Code, inside: number): void {
    const [first = NONE, second = NONE] = node.kids;
    switch (node.kind as string) {
      case 'assign': case 'compound': this.#write(first, inside); return;
      case 'unary': if (/^(?:\+\+|--)/.test(node.text)) this.#write(first, inside); return;
      case 'foreach': this.#write(second, inside); return;
      case 'import': this.#influential.add(inside); return;
      case 'other': if (node.text.startsWith('global_')) this.#influential.add(inside); return;
      case 'func': if (isConstructor(node)) this.#influential.add(inside); return;
      default:
    }
  }

  #write(target: Code, inside: number): void {
    const { declared } = target;
    // What an object holds that is never changed is known as well (`widenValues`).
    const object = target.kind === 'member' ? target.kids[0]?.declared : undefined;
    if (this.#isWide && object !== undefined && this.#shared(object)) this.#influential.add(inside);
    if (declared !== undefined && this.#shared(declared)) {
      const writers = this.#writers.get(declared);
      if (writers === undefined) this.#writers.set(declared, new Set([inside]));
      else writers.add(inside);
    }
    if (target.kind === 'list' || target.kind === 'dict' || target.kind === 'pair') for (const kid of target.kids) this.#write(kid, inside);
  }

  #shared(declared: Declaration): boolean {
    let shared = this.#isShared.get(declared);
    if (shared === undefined) this.#isShared.set(declared, shared = this.#functionAround(declared.node) < 0);
    return shared;
  }

  #functionAround(node: Code): number {
    return functionAround(this.#functions, node);
  }
}

/** A function named like the class that it is in. */
function isConstructor(node: Code): boolean {
  const owner = node.parent?.kind === 'body' ? node.parent.parent : undefined;
  return owner?.kind === 'class' && owner.kids[1]?.text === node.kids[2]?.text;
}
