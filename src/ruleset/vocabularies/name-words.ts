// Cuts an identifier of code or a column into its words.
import { Memory } from './memory.ts';

/** Prefixes that old database designs put before every column (t_name, f_sfzh, NEW_phone). */
const PREFIXES = new Set(['t', 'f', 'c', 's', 'm', 'p', 'r', 'v', 'n', 'd', 'str', 'fld', 'new', 'old']);

/** Lower-case words: cut at everything that is neither letter nor digit, at camel humps and before trailing digits. `PatientIDCard2` -> patient, id, card. */
export function nameWords(name: string): readonly string[] {
  return KNOWN.of(name, () => cut(name));
}

/** The same names stand in many files. */
const KNOWN = new Memory<readonly string[]>();

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

/** The words without a meaningless first one. */
export function withoutPrefix(words: readonly string[]): readonly string[] {
  return words.length > 1 && PREFIXES.has(words[0] ?? '') ? words.slice(1) : words;
}
