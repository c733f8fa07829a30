// The expressions of a file that can be what a name in a pattern means, found by their last part.
import type { Code } from '../code/code.ts';

/** Expressions in order of the text, by name. */
export class NamedExpressions {
  readonly #all: readonly Code[];
  /** Places in the list. */
  readonly #byName = new Map<string, number[]>();
  /** Those that may mean any name. */
  readonly #others: number[] = [];
  readonly #known = new Map<string, readonly Code[]>();

  constructor(all: readonly Code[]) {
    this.#all = all;
    all.forEach((node, at) => { this.#add(node, at); });
  }

  /** Those that may be `name`, or a member or an import of that name. */
  of(name: string): readonly Code[] {
    let nodes = this.#known.get(name);
    if (nodes === undefined) {
      const named = this.#byName.get(name) ?? [];
      const places = named.length === 0 ? this.#others : [...named, ...this.#others].sort((a, b) => a - b);
      this.#known.set(name, nodes = places.map((at) => this.#all[at] as Code));
    }
    return nodes;
  }

  #add(node: Code, at: number): void {
    if (node.kind === 'member') {
      const name = node.kids[1];
      if (name?.kind === 'id' && name.symbolic === undefined && name.qualified === undefined) this.#give(name.text, at);
      else this.#others.push(at);
    }
    if (node.kind !== 'id') return;
    this.#give(node.text, at);
    const imported = node.qualified?.slice(node.qualified.lastIndexOf('.') + 1);
    if (imported !== undefined && imported !== node.text) this.#give(imported, at);
  }

  #give(name: string, at: number): void {
    const places = this.#byName.get(name);
    if (places === undefined) this.#byName.set(name, [at]);
    else places.push(at);
  }
}
