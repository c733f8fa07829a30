// Resident identity numbers (GB 11643-1999) and the permits that use the same 18 digits.
import { isAreaCode, type AreaCodes } from '../../ruleset/vocabularies/area-codes.ts';

/** ISO 7064 MOD 11-2 weights of digits 1-17. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Nobody alive was born earlier. */
const FIRST_YEAR = 1900;

/** The 18th character that belongs to the first 17 digits. */
export function checkCharacterOf(digits: string): string {
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += (WEIGHTS[at] as number) * (digits.charCodeAt(at) - 48);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/** Whether 18 characters are an identity number or residence permit: area, birth date not after `today` (ISO), sequence, check character. */
export function isResidentId(value: string, areas: AreaCodes, today: string): boolean {
  // The check digit first: it sorts most other numbers out.
  return value.length === 18 && /^[1-9]\d{16}[0-9Xx]$/.test(value) && checkCharacterOf(value) === value.charAt(17).toUpperCase()
    && isAreaCode(areas, value.slice(0, 6)) && isBirthDate(value.slice(6, 14), today) && value.slice(14, 17) !== '000';
}

/** The 15-digit form in use until 1999: no check digit, so the caller must know from the context that an identity number is meant. */
export function isFormerResidentId(value: string, areas: AreaCodes, today: string): boolean {
  return /^[1-9]\d{14}$/.test(value) && isAreaCode(areas, value.slice(0, 6)) && isBirthDate(`19${value.slice(6, 12)}`, today) && value.slice(12) !== '000';
}

/**
 * The foreigners' permanent residence card of 2023: 9, province (2), country (3), birth date (8), sequence (3), check digit.
 * How that digit is made is not published, so the caller must know from the context that a document is meant.
 */
export function isForeignerPermit(value: string, areas: AreaCodes, today: string): boolean {
  return /^9\d{16}[0-9X]$/.test(value) && areas.provinces.has(value.slice(1, 3)) && isBirthDate(value.slice(6, 14), today);
}

/** Whether eight digits are a calendar date from 1900 to `today`. */
export function isBirthDate(digits: string, today: string): boolean {
  const year = Number(digits.slice(0, 4));
  const month = Number(digits.slice(4, 6));
  const day = Number(digits.slice(6, 8));
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
  return year >= FIRST_YEAR && day >= 1 && day <= last && digits <= today.replace(/-/g, '');
}
