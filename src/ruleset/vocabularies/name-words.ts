// Cuts an identifier of code or a column into its words.
import { remembered } from '../../model/remembered.ts';

/** Prefixes that old database designs put before every column (t_name, f_sfzh, NEW_phone). */
const PREFIXES = new Set(['t', 'f', 'c', 's', 'm', 'p', 'r', 'v', 'n', 'd', 'str', 'fld', 'new', 'old']);

/** The same names stand in many files. */
export const MOST_NAMES = 20_000;

/** Lower-case words: cut at everything that is neither letter nor digit, at camel humps and before trailing digits. `PatientIDCard2` -> patient, id, card. */
export const nameWords: (name: string) => readonly string[] = remembered(cut, { most: MOST_NAMES });

function cut(name: string): readonly string[] {
  return name
    .slice(0, 80)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .map((word) => word.replace(/\d{1,3}$/, (digits) => (word === `icd${digits}` ? digits : '')))
    .filter((word) => word !== '');
}

/** The words joined: `YY_BRJBXX` and `YyBrjbxx` are one name. */
export function joinedWords(name: string): string {
  return nameWords(name).join('');
}

/** The words without a meaningless first one. */
export function withoutPrefix(words: readonly string[]): readonly string[] {
  return words.length > 1 && PREFIXES.has(words[0] ?? '') ? words.slice(1) : words;
}
