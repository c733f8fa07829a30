// Numbers that stand for nobody and that nobody can take for real, to put in place of a number found.
import { passesLuhn } from './luhn.ts';
import type { PersonalKind } from './person-record.ts';
import { checkCharacterOf } from './resident-id.ts';

/**
 * A replacement of the same kind and length; `index` makes neighbours differ, since such columns are often unique.
 * Identity numbers get the sequence 000, which is never issued, and a wrong check digit; mobiles come from 138 0013 80xx; cards fail Luhn.
 */
export function replacementFor(kind: PersonalKind, index: number, length: number): string | undefined {
  const pair = String(index % 100).padStart(2, '0');
  if (kind === 'phone') return `138001380${pair}`;
  if (kind === 'id' && length === 18) {
    const digits = `1101011900010${1 + (index % 9)}000`;
    return digits + (checkCharacterOf(digits) === '0' ? '1' : '0');
  }
  if (kind === 'id' && length === 15) return '110101000101000';
  if (kind === 'card') {
    const card = `62${pair.padStart(length - 2, '0')}`;
    return passesLuhn(card) ? `${card.slice(0, -1)}${(Number(card.slice(-1)) + 1) % 10}` : card;
  }
  return undefined;
}
