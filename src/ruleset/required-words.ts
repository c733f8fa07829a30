// Which words a text must hold for a regular expression to match anywhere in it: they go to the keyword search, so that most files are never tried.

/** Shorter words are in every file. */
const SHORTEST = 4;
const MOST_WORDS = 24;

/**
 * Sets of words, lower case: a match needs at least one word of each set, compared without case. Empty where nothing can be said for certain.
 * @param source the expression without slashes; without flag `u` or `v`. White space is left out of words, so that blanked comments do not matter.
 */
export function requiredWords(source: string): readonly (readonly string[])[] {
  const parser = new Parser(source);
  const alternatives = parser.alternatives();
  return parser.at !== source.length ? [] : wordsOf(alternatives).filter((set) => set.every((word) => word.length >= SHORTEST));
}

/** A character that must stand there; a group of which one alternative must match; anything else ends a word. */
type Item = { readonly unit: string } | { readonly group: readonly (readonly Item[])[] } | 'other';

function wordsOf(alternatives: readonly (readonly Item[])[]): (readonly string[])[] {
  if (alternatives.length !== 1) return union(alternatives.map((items) => wordsOf([items])));
  const sets: (readonly string[])[] = [];
  let word = '';
  const end = (): void => {
    if (word !== '') sets.push([word]);
    word = '';
  };
  for (const item of alternatives[0] ?? []) {
    if (item !== 'other' && 'unit' in item) { word += item.unit; continue; }
    end();
    if (item !== 'other') sets.push(...wordsOf(item.group));
  }
  end();
  return sets;
}

/** One set that holds the best word of every alternative; none where one of them needs no word. */
function union(alternatives: readonly (readonly (readonly string[])[])[]): (readonly string[])[] {
  const best = alternatives.map((sets) => [...sets].sort((a, b) => shortest(b) - shortest(a))[0] ?? []);
  const words = new Set(best.flat());
  return best.some((set) => set.length === 0) || words.size > MOST_WORDS ? [] : [[...words]];
}

function shortest(words: readonly string[]): number {
  return words.reduce((least, word) => Math.min(least, word.length), Infinity);
}

/** Reads just enough of the syntax; what it does not know becomes `other`, or stops it. */
class Parser {
  at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** Up to the end or an unopened `)`. */
  alternatives(): (readonly Item[])[] {
    const alternatives: Item[][] = [[]];
    while (this.at < this.#source.length && this.#source[this.at] !== ')') {
      if (this.#source[this.at] === '|') {
        this.at++;
        alternatives.push([]);
      } else alternatives.at(-1)?.push(...this.#quantified(this.#item()));
    }
    return alternatives;
  }

  #item(): Item {
    const unit = this.#source[this.at] ?? '';
    if (unit === '(') return this.#group();
    if (unit === '[') return this.#class();
    if (unit === '\\') return this.#escape();
    this.at++;
    return unit === '.' || unit === '^' || unit === '$' ? 'other' : plain(unit);
  }

  #group(): Item {
    const opening = /^\((?:\?(?:<[A-Za-z]\w*>|<?[=!]|:))?/.exec(this.#source.slice(this.at, this.at + 64))?.[0] ?? '(';
    this.at += opening.length;
    const alternatives = this.alternatives();
    // Without its end the whole cannot be read: the caller sees that something is left.
    if (this.#source[this.at] !== ')') { this.at = -1; return 'other'; }
    this.at++;
    return /[=!]$/.test(opening) ? 'other' : { group: alternatives };
  }

  #class(): Item {
    this.at++;
    while (this.at < this.#source.length && this.#source[this.at] !== ']') this.at += this.#source[this.at] === '\\' ? 2 : 1;
    this.at++;
    return 'other';
  }

  #escape(): Item {
    const unit = this.#source[this.at + 1] ?? '';
    const named = /^\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|c[A-Za-z]|k<\w+>|\d+)/.exec(this.#source.slice(this.at, this.at + 64))?.[0];
    this.at += named?.length ?? 2;
    return named === undefined && !/\w/.test(unit) ? plain(unit) : 'other';
  }

  /** An item with its quantifier: what may be absent, or comes more than once, ends a word. */
  #quantified(item: Item): Item[] {
    if (this.at < 0) { this.at = Infinity; return ['other']; }
    const quantifier = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.at, this.at + 24));
    if (quantifier === null) return [item];
    this.at += quantifier[0].length;
    const once = quantifier[0].startsWith('+') || Number(quantifier[1] ?? 0) > 0;
    return once ? [item, 'other'] : ['other'];
  }
}

function plain(unit: string): Item {
  return /^[!-~\u4e00-\u9fa5]$/.test(unit) ? { unit: unit.toLowerCase() } : 'other';
}
