// Which runs of three characters a text holds, in any case of ASCII letters: most words that are asked for are not in it, and a run that is missing says so of nearly all of them.

const BITS = 16;
const MASK = (1 << BITS) - 1;
/** Moved by so many bits per character, a hash of 16 bits knows of the last three alone. */
const STEP = 6;
const RUN = 3;

export class Trigrams {
  /** A bit per hash of a run. */
  readonly #seen = new Uint32Array(1 << (BITS - 5));

  constructor(text: string) {
    const seen = this.#seen;
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
      hash = ((hash << STEP) ^ small(text.charCodeAt(at))) & MASK;
      seen[hash >>> 5] = (seen[hash >>> 5] as number) | (1 << (hash & 31));
    }
  }

  /** False: the text does not hold `word`. */
  mayHold(word: string): boolean {
    let hash = 0;
    for (let at = 0; at < word.length; at++) {
      hash = ((hash << STEP) ^ small(word.charCodeAt(at))) & MASK;
      if (at >= RUN - 1 && ((this.#seen[hash >>> 5] as number) & (1 << (hash & 31))) === 0) return false;
    }
    return true;
  }
}

function small(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}
