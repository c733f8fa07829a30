// The words without which a regular expression matches nowhere.
import type { CharacterSet } from '../regex/character-set.ts';
import type { RegexNode } from '../regex/regex-node.ts';
import { NOTHING_REQUIRED, requireAll, requireAny, requireWord, type RequiredText } from './required-text.ts';

/** A character that must stand there, with its case or without. */
interface Unit {
  readonly text: string;
  readonly exact: boolean;
}

/** Without case `k` and `s` stand for these, too. */
const ODD_CASES: Readonly<Record<string, string>> = { k: '\u212a', s: '\u017f' };

export function requiredOfRegex(node: RegexNode): RequiredText {
  const collector = new Collector();
  collector.visit(node);
  return collector.finish();
}

/** Joins what stands side by side to words. */
class Collector {
  readonly #parts: RequiredText[] = [];
  #units: Unit[] = [];

  finish(): RequiredText {
    this.#endWord();
    return requireAll(this.#parts);
  }

  visit(node: RegexNode): void {
    switch (node.kind) {
      case 'empty': case 'assert': case 'keep': return;
      case 'sequence': for (const item of node.items) this.visit(item); return;
      case 'capture': case 'atomic': this.visit(node.item); return;
      case 'set': {
        const unit = unitOf(node.set);
        if (unit === undefined) this.#endWord();
        else this.#units.push(unit);
        return;
      }
      case 'choice': this.#aside(requireAny(node.items.map(requiredOfRegex))); return;
      case 'loop':
        if (node.min === 1 && node.max === 1) this.visit(node.item);
        else this.#aside(node.min > 0 ? requiredOfRegex(node.item) : NOTHING_REQUIRED);
        return;
      case 'look': if (!node.negative) this.#parts.push(requiredOfRegex(node.item)); return;
      case 'conditional': case 'reference': case 'call': case 'verb': this.#endWord();
    }
  }

  #aside(part: RequiredText): void {
    this.#endWord();
    this.#parts.push(part);
  }

  #endWord(): void {
    const word = this.#units.map(({ text }) => text).join('');
    const exact = this.#units.every((unit) => unit.exact);
    this.#units = [];
    const required = requireWord(word, exact);
    const odd = exact ? [] : Object.entries(ODD_CASES).filter(([letter]) => word.toLowerCase().includes(letter)).map(([, other]): RequiredText => ({ word: other, exact: true, whole: false }));
    this.#parts.push(requireAny([required, ...odd]));
  }
}

/** The one character of a set, or the one letter in both its cases. */
function unitOf(set: CharacterSet): Unit | undefined {
  if (set.negated || set.properties.length > 0) return undefined;
  const codes = new Set(set.ranges.flatMap(({ from, to }) => (to - from > 1 ? [-1, -2] : [from, to])));
  const letters = [...codes].map((code) => (code < 0 ? '' : String.fromCodePoint(code)));
  const [first = '', other] = letters;
  if (first === '') return undefined;
  if (other === undefined) {
    const hasCases = first.toLowerCase() !== first.toUpperCase();
    if (set.caseless && hasCases && !/[A-Za-z]/.test(first)) return undefined;
    return { text: first, exact: !set.caseless || !hasCases };
  }
  return letters.length === 2 && /[A-Za-z]/.test(first) && first.toLowerCase() === other.toLowerCase() ? { text: first, exact: false } : undefined;
}
