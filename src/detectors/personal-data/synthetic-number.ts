// Tells numbers that somebody typed as an example from numbers that may be somebody's.
import type { SyntheticValues } from '../../ruleset/vocabularies/synthetic-values.ts';

/**
 * Whether the digits are patterned: few different digits, long repetitions, counting up or down, a period, a mirror.
 * `count` is the length of a run of counting digits that makes one. By chance fewer than one real mobile number in a hundred looks like this; the thresholds were set on that.
 */
export function isPatterned(digits: string, count = digits.length <= 12 ? 5 : 8): boolean {
  const short = digits.length <= 12;
  const { different, most } = spread(digits, digits.length);
  if (different <= 3 || most >= (short ? 6 : Math.ceil(digits.length * 0.55))) return true;
  return longestRun(digits, 0) >= (short ? 5 : 6) || repeatedDigits(digits, 3) >= Math.ceil(digits.length * 0.6) || repeatedDigits(digits, 2) >= Math.ceil(digits.length * 0.72)
    || longestRun(digits, 1) >= count || longestRun(digits, -1) >= count || isPeriodic(digits.slice(-8)) || isMirrored(digits.slice(-8));
}

/**
 * Whether a mobile number that may be somebody's looks typed all the same: five digits that count up or down, or a subscriber's part of three different digits.
 * Such a number is reported as an example; chance alone makes two or three in a hundred like this.
 */
export function isRegularMobile(digits: string): boolean {
  return longestRun(digits, 1) >= 5 || longestRun(digits, -1) >= 5 || spread(digits.slice(3), digits.length - 3).different <= 3;
}

/** A mobile number of eleven digits that is published, or patterned. */
export function isSyntheticMobile(digits: string, known: SyntheticValues): boolean {
  // `13700137000`: the segment twice, with noughts between.
  return known.mobiles.has(digits) || /^(1\d\d)00\1(?:000)$/.test(digits) || known.mobilePrefixes.some((prefix) => digits.startsWith(prefix)) || isPatterned(digits, 6);
}

/**
 * An identity number of 15 or 18 characters that is published, or whose area, date or sequence nobody would have:
 * the birth date itself may be regular (1999-09-09), so patterns are looked for outside it. `…1234` behind any date is typed: by chance its check digit fits one date in eleven.
 */
export function isSyntheticId(value: string, known: SyntheticValues): boolean {
  return known.residentIds.has(value.toUpperCase()) || spread(value, 6).different === 1 || /^\d{14}1234$/.test(value) || longestRun(value, 0) >= 6 || longestRun(value, 1) >= 7 || spread(value, value.length).different <= 3;
}

/** A card number that is a test number, or patterned behind its issuer. */
export function isSyntheticCard(value: string, known: SyntheticValues): boolean {
  const digits = value.replace(/\D/g, '');
  return known.bankCards.has(digits) || isPatterned(digits.slice(4)) || longestRun(digits, 1) >= 8;
}

const COUNTS = new Uint8Array(11);

/** How many different characters stand among the first `length`, and how often the commonest of them does; X counts as one. */
function spread(value: string, length: number): { readonly different: number; readonly most: number } {
  COUNTS.fill(0);
  let different = 0;
  let most = 0;
  for (let at = 0; at < length; at++) {
    const digit = Math.min(10, value.charCodeAt(at) - 48);
    const count = (COUNTS[digit] as number) + 1;
    COUNTS[digit] = count;
    if (count === 1) different++;
    if (count > most) most = count;
  }
  return { different, most };
}

/** Length of the longest stretch in which each digit is the one before plus `step`. */
function longestRun(digits: string, step: number): number {
  let longest = 1;
  let length = 1;
  for (let at = 1; at < digits.length; at++) {
    length = digits.charCodeAt(at) - digits.charCodeAt(at - 1) === step ? length + 1 : 1;
    if (length > longest) longest = length;
  }
  return longest;
}

/** How many digits stand in repetitions of at least `length`. */
function repeatedDigits(digits: string, length: number): number {
  let sum = 0;
  let from = 0;
  for (let at = 1; at <= digits.length; at++) {
    if (at < digits.length && digits.charCodeAt(at) === digits.charCodeAt(from)) continue;
    if (at - from >= length) sum += at - from;
    from = at;
  }
  return sum;
}

function isPeriodic(digits: string): boolean {
  return [2, 3, 4].some((period) => {
    for (let at = period; at < digits.length; at++) if (digits.charCodeAt(at) !== digits.charCodeAt(at - period)) return false;
    return true;
  });
}

function isMirrored(digits: string): boolean {
  for (let at = 0; at < digits.length / 2; at++) if (digits.charCodeAt(at) !== digits.charCodeAt(digits.length - 1 - at)) return false;
  return true;
}
