// Finds all keywords of all rules in one pass over the bytes of a file: Aho-Corasick as a dense automaton.

/** A keyword that is more than a text found anywhere in any case. */
export interface Keyword {
  readonly text: string;
  /** Only as it is written, capital and small letters told apart. */
  readonly exact?: boolean;
  /** Only where no letter, digit or underscore of ASCII stands before or after it. */
  readonly whole?: boolean;
  /** Only whether it occurs is asked, not where. */
  readonly mark?: boolean;
}

/** Keyword occurrences of one file: parallel lists, in order of their end. */
export interface KeywordMatches {
  readonly keywords: readonly number[];
  /** Byte offset of the keyword's first byte. */
  readonly starts: readonly number[];
  /** By keyword, 1 for a `mark` that occurs. Valid until the next search. */
  readonly marked: Uint8Array;
  /** False where there were more than the limit: what stands behind the last one was not searched. */
  readonly complete: boolean;
}

/** A dense row per state, its length a power of two, so that the row of a state is found by a shift; 16 bits where they suffice. */
type Table = Uint16Array | Uint32Array;

/**
 * A dense automaton over byte classes, ASCII letters compared without case.
 * An alternation of regular expressions would lose overlapping keywords; this reports every one.
 */
export class KeywordAutomaton {
  readonly #classOf = new Uint8Array(256);
  readonly #next: Table;
  /** Keywords that end in a state, accepting states only. */
  readonly #outputs: readonly (readonly number[])[];
  /** Accepting states are numbered last: one comparison per byte. */
  readonly #firstAccepting: number;
  readonly #shift: number;
  readonly #lengths: readonly number[];
  /** The bytes of `exact` keywords. */
  readonly #exact: readonly (Uint8Array | undefined)[];
  readonly #isWhole: readonly boolean[];
  readonly #isMark: readonly boolean[];
  readonly #marked: Uint8Array;

  /** @param keywords matched as their UTF-8 bytes. Empty ones are never found. */
  constructor(keywords: readonly (string | Keyword)[]) {
    const encoder = new TextEncoder();
    const all = keywords.map((keyword) => (typeof keyword === 'string' ? { text: keyword } : keyword));
    const needles = all.map((keyword) => encoder.encode(keyword.text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())));
    this.#lengths = needles.map((needle) => needle.length);
    this.#exact = all.map((keyword) => (keyword.exact === true ? encoder.encode(keyword.text) : undefined));
    this.#isWhole = all.map((keyword) => keyword.whole === true);
    this.#isMark = all.map((keyword) => keyword.mark === true);
    this.#marked = new Uint8Array(all.length);
    const classes = this.#assignClasses(needles);
    this.#shift = 32 - Math.clz32(classes - 1);
    const trie = buildTrie(needles, this.#classOf, this.#shift);
    const order = acceptingLast(trie.outputs);
    this.#firstAccepting = order.firstAccepting;
    this.#outputs = order.states.slice(order.firstAccepting).map((state) => trie.outputs[state] ?? []);
    this.#next = transitions(trie, order.states, this.#shift);
  }

  /** Every occurrence in `bytes`; `limit` bounds how many are kept, the rest are not searched. */
  search(bytes: Uint8Array, limit = 2_000_000): KeywordMatches {
    const keywords: number[] = [];
    const starts: number[] = [];
    const marked = this.#marked.fill(0);
    const next = this.#next;
    const classOf = this.#classOf;
    const firstAccepting = this.#firstAccepting;
    const shift = this.#shift;
    const outputs = this.#outputs;
    const isMark = this.#isMark;
    const isWhole = this.#isWhole;
    const lengths = this.#lengths;
    const spelled = this.#exact;
    const length = bytes.length;
    let state = 0;
    for (let at = 0; at < length; at++) {
      state = next[(state << shift) | (classOf[bytes[at] as number] as number)] as number;
      if (state < firstAccepting) continue;
      for (const keyword of outputs[state - firstAccepting] as readonly number[]) {
        if (marked[keyword] === 1) continue;
        const start = at + 1 - (lengths[keyword] as number);
        const exact = spelled[keyword];
        if (exact !== undefined && !standsAt(bytes, start, exact)) continue;
        if (isWhole[keyword] === true && (isWordByte(bytes[start - 1]) || isWordByte(bytes[at + 1]))) continue;
        if (isMark[keyword] === true) { marked[keyword] = 1; continue; }
        keywords.push(keyword);
        starts.push(start);
      }
      if (keywords.length >= limit) return { keywords, starts, marked, complete: false };
    }
    return { keywords, starts, marked, complete: true };
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

/** A letter, digit or underscore of ASCII. */
function isWordByte(byte = 0): boolean {
  return byte >= 97 ? byte <= 122 : byte >= 65 ? byte <= 90 || byte === 95 : byte >= 48 && byte <= 57;
}

function standsAt(bytes: Uint8Array, start: number, wanted: Uint8Array): boolean {
  for (let at = 0; at < wanted.length; at++) if (bytes[start + at] !== wanted[at]) return false;
  return true;
}

interface Trie {
  /** By state: its edges, symbol and child in turn. */
  readonly edges: readonly (readonly number[])[];
  /** By state: where a mismatch leads. */
  readonly failure: Int32Array;
  /** States, each after the one its failure leads to. */
  readonly breadthFirst: readonly number[];
  readonly outputs: readonly (readonly number[] | undefined)[];
}

/** The trie of the keywords with its failure function. */
function buildTrie(needles: readonly Uint8Array[], classOf: Uint8Array, shift: number): Trie {
  const edges: number[][] = [[]];
  const outputs: (number[] | undefined)[] = [undefined];
  const children = new Map<number, number>();
  needles.forEach((needle, keyword) => {
    if (needle.length === 0) return;
    let state = 0;
    for (const byte of needle) {
      const symbol = classOf[byte] as number;
      const slot = (state << shift) | symbol;
      let child = children.get(slot);
      if (child === undefined) {
        child = outputs.push(undefined) - 1;
        children.set(slot, child);
        edges.push([]);
        edges[state]?.push(symbol, child);
      }
      state = child;
    }
    (outputs[state] ??= []).push(keyword);
  });
  const failure = new Int32Array(outputs.length);
  const breadthFirst = [0];
  for (const state of breadthFirst) {
    const inherited = state === 0 ? undefined : outputs[failure[state] as number];
    if (inherited !== undefined) outputs[state] = [...(outputs[state] ?? []), ...inherited];
    const own = edges[state] ?? [];
    for (let at = 0; at < own.length; at += 2) {
      const symbol = own[at] as number;
      const child = own[at + 1] as number;
      breadthFirst.push(child);
      let fallback = state;
      while (fallback !== 0) {
        fallback = failure[fallback] as number;
        const found = children.get((fallback << shift) | symbol);
        if (found === undefined) continue;
        failure[child] = found;
        break;
      }
    }
  }
  return { edges, failure, breadthFirst, outputs };
}

/** States in their new order, the accepting ones last. */
function acceptingLast(outputs: Trie['outputs']): { readonly states: readonly number[]; readonly firstAccepting: number } {
  const states = [...outputs.keys()];
  const plain = states.filter((state) => outputs[state] === undefined);
  return { states: [...plain, ...states.filter((state) => outputs[state] !== undefined)], firstAccepting: plain.length };
}

/** Goto and failure functions folded into one table; states are numbered as `states` has them. A row is that of the failure, but for the own edges. */
function transitions({ edges, failure, breadthFirst }: Trie, states: readonly number[], shift: number): Table {
  const numbers = new Int32Array(states.length);
  states.forEach((state, index) => { numbers[state] = index; });
  const table = states.length <= 0xffff ? new Uint16Array(states.length << shift) : new Uint32Array(states.length << shift);
  const root = numbers[0] as number;
  table.fill(root, root << shift, (root + 1) << shift);
  for (const state of breadthFirst) {
    const row = (numbers[state] as number) << shift;
    if (state !== 0) {
      const fallback = (numbers[failure[state] as number] as number) << shift;
      table.copyWithin(row, fallback, fallback + (1 << shift));
    }
    const own = edges[state] ?? [];
    for (let at = 0; at < own.length; at += 2) table[row | (own[at] as number)] = numbers[own[at + 1] as number] as number;
  }
  return table;
}
