// What metavariables stand for in every match that is of use: a match that binds one to something else would agree with nothing and need not be found.
import { hashCode, type Code } from '../code/code.ts';
import { literalOf } from '../code/constants.ts';
import { boundOf, isGroup, type Bound } from './bindings.ts';
import type { Range } from './ranges.ts';

/** Of more matches little is known. */
const MOST_RANGES = 64;
const LONGEST_TEXT = 200;

/** What one metavariable stands for in some match. */
interface Values {
  readonly hashes: ReadonlySet<number>;
  readonly texts: ReadonlySet<string>;
}

/** What is known of the metavariables of one pattern. */
export interface PatternKnowledge {
  /** Equal for equal knowledge. */
  readonly key: string;
  /** False where no match of use binds the metavariable to this. */
  readonly allows: (name: string, node: Code, text: string) => boolean;
}

export class KnownBindings {
  readonly #ranges: readonly Range[];
  readonly #outer: KnownBindings | undefined;
  readonly #values = new Map<string, Values | undefined>();

  private constructor(ranges: readonly Range[], outer: KnownBindings | undefined) {
    this.#ranges = ranges;
    this.#outer = outer;
  }

  /** Besides what is known already, that a match of use agrees with one of `ranges`. */
  static of(ranges: readonly Range[], outer: KnownBindings | undefined): KnownBindings | undefined {
    return ranges.length > MOST_RANGES || ranges[0]?.bindings === undefined ? outer : new KnownBindings(ranges, outer);
  }

  /** Undefined where nothing is known of any metavariable of the pattern. */
  about(pattern: string): PatternKnowledge | undefined {
    const values = new Map<string, Values>();
    for (const name of this.#names()) {
      if (values.has(name) || isGroup(name) || !pattern.includes(name)) continue;
      const known = this.#valuesOf(name);
      if (known !== undefined) values.set(name, known);
    }
    if (values.size === 0) return undefined;
    const key = JSON.stringify([...values].map(([name, { hashes, texts }]) => [name, [...hashes], [...texts]]));
    return {
      key, allows: (name, node, text) => {
        const known = values.get(name);
        return known === undefined || known.hashes.has(hashCode(node)) || known.texts.has(text) || !isPlain(node);
      },
    };
  }

  *#names(): Iterable<string> {
    for (let at = this.#ranges[0]?.bindings; at !== undefined; at = at.rest) yield at.name;
    if (this.#outer !== undefined) yield* this.#outer.#names();
  }

  #valuesOf(name: string): Values | undefined {
    if (!this.#values.has(name)) this.#values.set(name, valuesIn(this.#ranges, name) ?? (this.#outer === undefined ? undefined : this.#outer.#valuesOf(name)));
    return this.#values.get(name);
  }
}

/** Undefined where a range does not bind the name, or binds it to what may agree with code that is spelled otherwise. */
function valuesIn(ranges: readonly Range[], name: string): Values | undefined {
  const hashes = new Set<number>();
  const texts = new Set<string>();
  for (const { bindings } of ranges) {
    const bound = boundOf(bindings, name);
    const node = bound && onlyNode(bound);
    if (bound === undefined || node === undefined || bound.text.length > LONGEST_TEXT || !isPlain(node)) return undefined;
    hashes.add(hashCode(node));
    texts.add(bound.text);
  }
  return { hashes, texts };
}

function onlyNode({ nodes }: Bound): Code | undefined {
  return nodes.length === 1 ? nodes[0] : undefined;
}

/** Whether only what is spelled alike agrees with it: no literal, and nothing that is known to hold one. */
function isPlain(node: Code): boolean {
  return node.value === undefined && literalOf(node) === undefined;
}
