// Texts as small numbers: the rules' literals keep theirs for good, a file's other texts get theirs for one tree.

const START_SLOTS = 1024;

/**
 * Interned texts shared by every tree of one set of parsers. Intern the literals of all rules before parsing: a text that is interned later
 * keeps its negative number in older trees. Only the literals stay in memory, not the texts of files.
 */
export class SymbolTable {
  /** Shared texts by id - 1. */
  readonly #texts: string[] = [];
  #sharedSlots = new Int32Array(START_SLOTS);
  /** Slots of the current file: `#generation` marks those in use, so that nothing is cleared between files. */
  #slots = new Int32Array(START_SLOTS * 4);
  #slotGenerations = new Int32Array(START_SLOTS * 4);
  #generation = 0;
  #starts = new Int32Array(START_SLOTS * 2);
  #ends = new Int32Array(START_SLOTS * 2);
  #hashes = new Int32Array(START_SLOTS * 2);
  #count = 0;

  /** The number (1 and up) of `text` in every tree parsed from now on. */
  intern(text: string): number {
    const found = this.find(text);
    if (found !== 0) return found;
    if ((this.#texts.length + 1) * 2 > this.#sharedSlots.length) this.#growShared();
    const id = this.#texts.push(text);
    this.#placeShared(hashOf(text, 0, text.length), id);
    return id;
  }

  /** The number of an interned text, 0: it was never interned. */
  find(text: string): number {
    return this.#shared(text, 0, text.length, hashOf(text, 0, text.length));
  }

  /** The interned text with number `id`. */
  textOf(id: number): string | undefined {
    return this.#texts[id - 1];
  }

  /** Interned texts so far. */
  get size(): number {
    return this.#texts.length;
  }

  /** Forgets the texts of the file before. */
  startFile(): void {
    this.#generation++;
    this.#count = 0;
  }

  /** The number of `text[start..end)` in the current file: shared (above 0) or its own (below 0). `hash` is `hashOf` of the same. */
  symbolOf(text: string, start: number, end: number, hash: number): number {
    const shared = this.#shared(text, start, end, hash);
    if (shared !== 0) return shared;
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      if (this.#slotGenerations[slot] !== this.#generation) {
        this.#addToFile(slot, start, end, hash);
        return -this.#count;
      }
      const entry = this.#slots[slot] as number;
      if (this.#hashes[entry] === hash && equalParts(text, start, end, text, this.#starts[entry] as number, this.#ends[entry] as number)) return -entry - 1;
    }
  }

  #shared(text: string, start: number, end: number, hash: number): number {
    const mask = this.#sharedSlots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#sharedSlots[slot] as number;
      if (id === 0) return 0;
      const known = this.#texts[id - 1] as string;
      if (equalParts(text, start, end, known, 0, known.length)) return id;
    }
  }

  #addToFile(slot: number, start: number, end: number, hash: number): void {
    this.#slots[slot] = this.#count;
    this.#slotGenerations[slot] = this.#generation;
    this.#starts[this.#count] = start;
    this.#ends[this.#count] = end;
    this.#hashes[this.#count] = hash;
    this.#count++;
    if ((this.#count + 1) * 2 > this.#slots.length) this.#growFile();
  }

  #growFile(): void {
    const grown = (old: Int32Array): Int32Array<ArrayBuffer> => { const wider = new Int32Array(old.length * 2); wider.set(old); return wider; };
    this.#starts = grown(this.#starts);
    this.#ends = grown(this.#ends);
    this.#hashes = grown(this.#hashes);
    this.#slots = new Int32Array(this.#slots.length * 2);
    this.#slotGenerations = new Int32Array(this.#slots.length);
    const mask = this.#slots.length - 1;
    for (let entry = 0; entry < this.#count; entry++) {
      let slot = (this.#hashes[entry] as number) & mask;
      while (this.#slotGenerations[slot] === this.#generation) slot = (slot + 1) & mask;
      this.#slots[slot] = entry;
      this.#slotGenerations[slot] = this.#generation;
    }
  }

  #growShared(): void {
    this.#sharedSlots = new Int32Array(this.#sharedSlots.length * 2);
    this.#texts.forEach((text, index) => this.#placeShared(hashOf(text, 0, text.length), index + 1));
  }

  #placeShared(hash: number, id: number): void {
    const mask = this.#sharedSlots.length - 1;
    let slot = hash & mask;
    while (this.#sharedSlots[slot] !== 0) slot = (slot + 1) & mask;
    this.#sharedSlots[slot] = id;
  }
}

/** A 32-bit hash of `text[start..end)`: FNV-1a over code units, finished so that its low bits depend on all. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at++) hash = hashStep(hash, text.charCodeAt(at));
  return hashEnd(hash);
}

/** `hashOf` in pieces, for loops that do more. */
export const HASH_START = 0x811c9dc5 | 0;
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
export const hashEnd = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ (hash >>> 13);

function equalParts(a: string, aStart: number, aEnd: number, b: string, bStart: number, bEnd: number): boolean {
  if (aEnd - aStart !== bEnd - bStart) return false;
  for (let at = aStart, other = bStart; at < aEnd; at++, other++) if (a.charCodeAt(at) !== b.charCodeAt(other)) return false;
  return true;
}
