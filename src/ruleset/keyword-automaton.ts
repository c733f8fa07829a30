// Finds all keywords of all rules in one pass over the bytes of a file: Aho-Corasick as a dense automaton.

/** Keyword occurrences of one file: parallel lists, in order of their end. */
export interface KeywordMatches {
  readonly keywords: readonly number[];
  /** Byte offset of the keyword's first byte. */
  readonly starts: readonly number[];
}

/**
 * A dense automaton over byte classes, ASCII letters compared without case.
 * An alternation of regular expressions would lose overlapping keywords; this reports every one.
 */
export class KeywordAutomaton {
  readonly #classOf = new Uint8Array(256);
  readonly #next: Uint32Array;
  readonly #outputs: readonly (readonly number[] | undefined)[];
  readonly #firstAccepting: number;
  readonly #classes: number;
  readonly #lengths: readonly number[];

  /** @param keywords lower case; matched as their UTF-8 bytes. Empty ones are never found. */
  constructor(keywords: readonly string[]) {
    const encoder = new TextEncoder();
    const needles = keywords.map((keyword) => encoder.encode(keyword.toLowerCase()));
    this.#lengths = needles.map((needle) => needle.length);
    this.#classes = this.#assignClasses(needles);
    const trie = buildTrie(needles, this.#classOf, this.#classes);
    const ordered = orderAcceptingLast(trie);
    this.#next = ordered.next;
    this.#outputs = ordered.outputs;
    this.#firstAccepting = ordered.firstAccepting * this.#classes;
  }

  /** Every occurrence in `bytes` from `from`; `limit` bounds how many are kept, the rest are not searched. */
  search(bytes: Uint8Array, from = 0, limit = 2_000_000): KeywordMatches {
    const keywords: number[] = [];
    const starts: number[] = [];
    const next = this.#next;
    const classOf = this.#classOf;
    const firstAccepting = this.#firstAccepting;
    let state = 0;
    for (let at = from; at < bytes.length; at++) {
      state = next[state + (classOf[bytes[at] as number] as number)] as number;
      if (state < firstAccepting) continue;
      for (const keyword of this.#outputs[state / this.#classes] ?? []) {
        keywords.push(keyword);
        starts.push(at + 1 - (this.#lengths[keyword] as number));
      }
      if (keywords.length > limit) break;
    }
    return { keywords, starts };
  }

  #assignClasses(needles: readonly Uint8Array[]): number {
    let classes = 1;
    for (const needle of needles) {
      for (const byte of needle) {
        if (this.#classOf[byte] !== 0) continue;
        this.#classOf[byte] = classes;
        if (byte >= 97 && byte <= 122) this.#classOf[byte - 32] = classes;
        classes++;
      }
    }
    return classes;
  }
}

interface Trie {
  readonly next: number[];
  readonly outputs: (number[] | undefined)[];
  readonly classes: number;
}

/** Goto and failure functions folded into one transition table; states are row numbers. */
function buildTrie(needles: readonly Uint8Array[], classOf: Uint8Array, classes: number): Trie {
  const next: number[] = new Array<number>(classes).fill(-1);
  const outputs: (number[] | undefined)[] = [undefined];
  needles.forEach((needle, keyword) => {
    if (needle.length === 0) return;
    let state = 0;
    for (const byte of needle) {
      const slot = state * classes + (classOf[byte] as number);
      if (next[slot] === -1) {
        next[slot] = outputs.length;
        outputs.push(undefined);
        for (let index = 0; index < classes; index++) next.push(-1);
      }
      state = next[slot] as number;
    }
    (outputs[state] ??= []).push(keyword);
  });
  const failure = new Int32Array(outputs.length);
  const queue: number[] = [];
  for (let symbol = 0; symbol < classes; symbol++) {
    const child = next[symbol] as number;
    if (child === -1) next[symbol] = 0;
    else queue.push(child);
  }
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] as number;
    const fallback = failure[state] as number;
    const inherited = outputs[fallback];
    if (inherited !== undefined) outputs[state] = [...(outputs[state] ?? []), ...inherited];
    for (let symbol = 0; symbol < classes; symbol++) {
      const slot = state * classes + symbol;
      const child = next[slot] as number;
      const viaFallback = next[fallback * classes + symbol] as number;
      if (child === -1) next[slot] = viaFallback;
      else {
        failure[child] = viaFallback;
        queue.push(child);
      }
    }
  }
  return { next, outputs, classes };
}

/** Renumbers states so that accepting ones come last (one comparison per byte) and premultiplies rows. */
function orderAcceptingLast(trie: Trie): { next: Uint32Array; outputs: (number[] | undefined)[]; firstAccepting: number } {
  const count = trie.outputs.length;
  const order = [...trie.outputs.keys()].sort((a, b) => Number(trie.outputs[a] !== undefined) - Number(trie.outputs[b] !== undefined) || a - b);
  const renumbered = new Uint32Array(count);
  order.forEach((state, index) => { renumbered[state] = index; });
  const next = new Uint32Array(count * trie.classes);
  const outputs = order.map((state) => trie.outputs[state]);
  order.forEach((state, index) => {
    for (let symbol = 0; symbol < trie.classes; symbol++) {
      next[index * trie.classes + symbol] = (renumbered[trie.next[state * trie.classes + symbol] as number] as number) * trie.classes;
    }
  });
  const first = outputs.findIndex((output) => output !== undefined);
  return { next, outputs, firstAccepting: first === -1 ? count : first };
}
