// The digit runs of a file that can be a number of a person at all, by length and by what stands right beside them.
import type { Region } from '../../model/location.ts';
import type { PersonalDataVocabulary } from '../../ruleset/vocabularies/personal-data-vocabulary.ts';
import { cardRangeOf } from './bank-card.ts';
import { isFormerResidentId, isResidentId } from './resident-id.ts';

export interface NumberCandidate {
  readonly region: Region;
  /** Digits, an X at the end included; of mobile numbers without the country code. */
  readonly digits: string;
  readonly kinds: readonly ('phone' | 'id' | 'former-id' | 'card')[];
}

/** Walks through the candidates in order; what is part of a longer word, decimal, path or address is none. A dump holds millions: nothing is kept. */
export class NumberCandidates {
  readonly #text: string;
  readonly #runs: readonly Region[];
  readonly #vocabulary: PersonalDataVocabulary;
  readonly #today: string;
  #at = 0;
  #current: NumberCandidate | undefined;

  constructor(text: string, runs: readonly Region[], vocabulary: PersonalDataVocabulary, today: string) {
    this.#text = text;
    this.#runs = runs;
    this.#vocabulary = vocabulary;
    this.#today = today;
    this.next();
  }

  /** The candidate that the walk stands at, undefined at the end. */
  get current(): NumberCandidate | undefined {
    return this.#current;
  }

  next(): void {
    this.#current = undefined;
    while (this.#at < this.#runs.length && this.#current === undefined) {
      const run = this.#runs[this.#at++] as Region;
      const length = run.end - run.start;
      if (length > 19 || length === 12 || length === 14 || !standsAlone(this.#text, run.start, run.end)) continue;
      this.#current = classify(this.#text.slice(run.start, run.end), run, this.#vocabulary, this.#today);
    }
  }
}

function classify(digits: string, region: Region, vocabulary: PersonalDataVocabulary, today: string): NumberCandidate | undefined {
  if (digits.length === 11) return vocabulary.mobileSegments.has(digits.slice(0, 3)) ? { region, digits, kinds: ['phone'] } : undefined;
  if (digits.length === 13) {
    if (!digits.startsWith('86') || !vocabulary.mobileSegments.has(digits.slice(2, 5))) return undefined;
    return { region: { start: region.start + 2, end: region.end }, digits: digits.slice(2), kinds: ['phone'] };
  }
  const kinds: NumberCandidate['kinds'][number][] = [];
  if (digits.length === 18 && isResidentId(digits, vocabulary.areas, today)) kinds.push('id');
  if (digits.length === 15 && isFormerResidentId(digits, vocabulary.areas, today)) kinds.push('former-id');
  if (digits.length >= 15 && cardRangeOf(digits, vocabulary.cards) !== undefined) kinds.push('card');
  return kinds.length === 0 ? undefined : { region, digits, kinds };
}

/** Neither part of an identifier, a hexadecimal string, a decimal, a path, a host nor a longer hyphenated number; a country code may stand before. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (/[A-Za-z_.%#@/\\+-]/.test(before) && !(before === '+' || (/[-+]/.test(before) && text.slice(Math.max(0, start - 4), start - 1).endsWith('86')) || isEscape(text, start))) return false;
  const after = text.charAt(end);
  return !/[0-9A-Za-z_%@/-]/.test(after) && !(after === '.' && /\d/.test(text.charAt(end + 1)));
}

/** `\n139…`, `\t139…` inside a string literal: the letter belongs to the escape. */
function isEscape(text: string, start: number): boolean {
  return /[nrt]/.test(text.charAt(start - 1)) && text.charAt(start - 2) === '\\';
}
