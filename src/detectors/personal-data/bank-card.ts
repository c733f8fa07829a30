// Payment card numbers: a known beginning, its length, the Luhn digit. A context must still say that a card is meant.
import type { CardRange } from '../../ruleset/vocabularies/bank-bins.ts';
import { passesLuhn } from './luhn.ts';

/** The range that `value` belongs to, where it is a valid card number; blanks and hyphens between groups of four are allowed. */
export function cardRangeOf(value: string, ranges: readonly CardRange[]): CardRange | undefined {
  const digits = /^(?:\d{4}[ -]){3,4}\d{1,4}$/.test(value) ? value.replace(/[ -]/g, '') : value;
  const range = ranges.find((one) => one.lengths.includes(digits.length) && one.prefixes.some((prefix) => digits.startsWith(prefix)));
  return range !== undefined && passesLuhn(digits) ? range : undefined;
}
