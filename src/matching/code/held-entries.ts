// What is put into maps under names, with `hisguard_scope`: `m.put("k", "v")` tells what `m.get("k")` may give.
import { NONE, type Code, type Constant, type Declaration } from './code.ts';
import { oneOf } from './possible-values.ts';

const WRITERS = new Set(['put', 'setProperty', 'putIfAbsent', 'Add', 'set']);
const READERS = new Set(['get', 'getProperty', 'getOrDefault', 'getString', 'getInteger', 'getIntValue', 'getInt', 'getStr']);

/** Entries of the maps of one file whose names are literals. Names must have their declarations. */
export class HeldEntries {
  readonly #entries = new Map<Declaration, Map<string, Code[]>>();

  constructor(file: Code) {
    const stack = [file];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      this.#collect(node);
      for (const kid of node.kids) if (kid !== NONE) stack.push(kid);
    }
  }

  /** What a call that reads an entry may give, as far as the file tells. */
  valueOf(call: Code): Constant | undefined {
    const read = entryOf(call, READERS);
    const held = read === undefined ? undefined : this.#entries.get(read.map)?.get(read.key);
    return held && oneOf(held.flatMap(({ value }) => value ?? []));
  }

  isRead(call: Code): boolean {
    return this.#entries.size > 0 && entryOf(call, READERS) !== undefined;
  }

  #collect(node: Code): void {
    const written = entryOf(node, WRITERS);
    const value = node.kids[1]?.kids[1];
    if (written === undefined || value === undefined) return;
    let entries = this.#entries.get(written.map);
    if (entries === undefined) this.#entries.set(written.map, entries = new Map<string, Code[]>());
    const same = entries.get(written.key);
    if (same === undefined) entries.set(written.key, [value]);
    else same.push(value);
  }
}

function entryOf(node: Code, names: ReadonlySet<string>): { readonly map: Declaration; readonly key: string } | undefined {
  const [callee, args] = node.kids;
  if (node.kind !== 'call' || callee?.kind !== 'member') return undefined;
  const [object, name] = callee.kids;
  const [key] = args?.kids ?? [];
  return object?.declared !== undefined && names.has(name?.text ?? '') && key?.kind === 'string' ? { map: object.declared, key: key.text } : undefined;
}
