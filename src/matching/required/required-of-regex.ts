// The words without which a regular expression matches nowhere.
import type { CharacterSet } from '../regex/character-set.ts';
import type { RegexAssertion, RegexNode } from '../regex/regex-node.ts';
import { NOTHING_REQUIRED, requireAll, requireAny, requireWord, type RequiredText } from './required-text.ts';

/** A character that must stand there, with its case or without. */
interface Unit {
  readonly text: string;
  readonly exact: boolean;
}

type Word = readonly Unit[];

/** So many words are joined with what follows; more are asked for by themselves. */
const MOST_WORDS = 32;
/** Of a set; any digit, which is ten, says too little. */
const MOST_CHARACTERS = 9;
const MOST_TIMES = 4;

/** Without case `k` and `s` stand for these, too. */
const ODD_CASES: Readonly<Record<string, string>> = { k: '\u212a', s: '\u017f' };

export function requiredOfRegex(node: RegexNode): RequiredText {
  const collector = new Collector();
  collector.visit(node);
  return collector.finish();
}

/**
 * The same for an expression that describes a piece of code from its first character on. One that goes up to the end (`$`) names all of it,
 * so that nothing of a name stands beside it in the text.
 */
export function requiredOfWhole(node: RegexNode): RequiredText {
  const items = node.kind === 'sequence' ? node.items : [node];
  const last = items.at(-1);
  if (last?.kind !== 'assert' || !END.has(last.what)) return requiredOfRegex(node);
  return wordsOfWhole({ kind: 'sequence', items: items.slice(0, -1) });
}

const END: ReadonlySet<RegexAssertion> = new Set<RegexAssertion>(['last-line-end', 'subject-end']);

function wordsOfWhole(node: RegexNode): RequiredText {
  const words = wordsOf(node);
  if (words !== undefined) return requireAny(words.map((word) => requiredOfWord(word, true)));
  if (node.kind === 'capture' || node.kind === 'atomic') return wordsOfWhole(node.item);
  if (node.kind === 'choice') return requireAny(node.items.map(wordsOfWhole));
  const [only, more] = node.kind === 'sequence' ? node.items.filter(({ kind }) => kind !== 'assert') : [];
  return only !== undefined && more === undefined ? wordsOfWhole(only) : requiredOfRegex(node);
}

/** Joins what stands side by side to words, of which there may be several: `id_?card` is `idcard` or `id_card`. */
class Collector {
  readonly #parts: RequiredText[] = [];
  #words: readonly Word[] = [[]];

  finish(): RequiredText {
    this.#endWord();
    return requireAll(this.#parts);
  }

  visit(node: RegexNode): void {
    const words = wordsOf(node);
    if (words !== undefined) { this.#append(words); return; }
    switch (node.kind) {
      case 'empty': case 'assert': case 'keep': return;
      case 'sequence': for (const item of node.items) this.visit(item); return;
      case 'capture': case 'atomic': this.visit(node.item); return;
      case 'choice': this.#aside(requireAny(node.items.map(requiredOfRegex))); return;
      case 'loop': this.#aside(node.min > 0 ? requiredOfRegex(node.item) : NOTHING_REQUIRED); return;
      case 'look': if (!node.negative) this.#parts.push(requiredOfRegex(node.item)); return;
      case 'set': case 'conditional': case 'reference': case 'call': case 'verb': this.#endWord();
    }
  }

  #append(words: readonly Word[]): void {
    const longer = this.#words.length * words.length > MOST_WORDS ? undefined : pairs(this.#words, words);
    if (longer === undefined) this.#endWord();
    this.#words = longer ?? words;
  }

  #aside(part: RequiredText): void {
    this.#endWord();
    this.#parts.push(part);
  }

  #endWord(): void {
    const words = this.#words;
    this.#words = [[]];
    this.#parts.push(requireAny(words.map((word) => requiredOfWord(word, false))));
  }
}

function requiredOfWord(units: Word, whole: boolean): RequiredText {
  const word = units.map(({ text }) => text).join('');
  const exact = units.every((unit) => unit.exact);
  const odd = exact ? [] : Object.entries(ODD_CASES).filter(([letter]) => word.toLowerCase().includes(letter)).map(([, other]): RequiredText => ({ word: other, exact: true, whole: false }));
  return requireAny([requireWord(word, exact, whole), ...odd]);
}

/** All texts that `node` can stand for; undefined where they are many, or where it asks for more than a text. */
function wordsOf(node: RegexNode): readonly Word[] | undefined {
  switch (node.kind) {
    case 'empty': case 'assert': case 'keep': return [[]];
    case 'look': return node.negative ? [[]] : undefined;
    case 'set': return unitsOf(node.set)?.map((unit) => [unit]);
    case 'capture': case 'atomic': return wordsOf(node.item);
    case 'sequence': return joined(node.items.map(wordsOf));
    case 'choice': return oneOf(node.items.map(wordsOf));
    case 'loop': {
      const once = node.max <= MOST_TIMES ? wordsOf(node.item) : undefined;
      if (once === undefined) return undefined;
      const counts = Array.from({ length: node.max - node.min + 1 }, (_, index) => node.min + index);
      return oneOf(counts.map((count) => joined(Array.from({ length: count }, () => once))));
    }
    case 'conditional': case 'reference': case 'call': case 'verb': return undefined;
  }
}

function joined(parts: readonly (readonly Word[] | undefined)[]): readonly Word[] | undefined {
  let words: readonly Word[] = [[]];
  for (const part of parts) {
    if (part === undefined || words.length * part.length > MOST_WORDS) return undefined;
    words = pairs(words, part);
  }
  return words;
}

function pairs(first: readonly Word[], second: readonly Word[]): readonly Word[] {
  return first.flatMap((before) => second.map((after) => [...before, ...after]));
}

function oneOf(parts: readonly (readonly Word[] | undefined)[]): readonly Word[] | undefined {
  const words: Word[] = [];
  for (const part of parts) {
    if (part === undefined || words.length + part.length > MOST_WORDS) return undefined;
    words.push(...part);
  }
  return words;
}

/** The few characters of a set; a letter in both its cases is one. */
function unitsOf({ negated, properties, ranges, caseless }: CharacterSet): readonly Unit[] | undefined {
  if (negated || properties.length > 0 || ranges.length === 0 || ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0) > MOST_CHARACTERS) return undefined;
  const letters = new Set(ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index))));
  const units = new Map<string, Unit>();
  for (const letter of letters) {
    const isAscii = /^[A-Za-z]$/.test(letter);
    if (caseless && !isAscii && letter.toLowerCase() !== letter.toUpperCase()) return undefined;
    const hasBoth = isAscii && letters.has(letter.toLowerCase()) && letters.has(letter.toUpperCase());
    const text = hasBoth ? letter.toUpperCase() : letter;
    units.set(text, { text, exact: !isAscii || !(caseless || hasBoth) });
  }
  return [...units.values()];
}
