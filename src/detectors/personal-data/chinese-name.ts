// How much a text looks like a Chinese personal name.
import type { Surnames } from '../../ruleset/vocabularies/surnames.ts';
import type { SyntheticValues } from '../../ruleset/vocabularies/synthetic-values.ts';

/** `name`: a common family name and a given name. `possible`: written like a name, but the family name is rare or a nickname. */
export type NameShape = 'name' | 'possible' | 'none';

/** Judges the whole of `value`; context (a name column, a number beside it) is the caller's business. */
export function nameShapeOf(value: string, surnames: Surnames): NameShape {
  const text = value.trim();
  if (/^[\u4e00-\u9fa5]{2,12}(?:·[\u4e00-\u9fa5]{2,12}){1,3}$/.test(text)) return text.length <= 20 ? 'name' : 'none';
  if (!/^[\u4e00-\u9fa5]{2,4}$/.test(text)) return 'none';
  const given = surnames.compound.has(text.slice(0, 2)) && text.length > 2 ? text.slice(2) : text.slice(1);
  const family = text.slice(0, text.length - given.length);
  if (Array.from(given).some((character) => surnames.notInNames.has(character)) || isOtherWord(text, surnames)) return 'none';
  if (family.length === 2) return given.length <= 2 ? 'name' : 'none';
  // Three characters after a single family name: only where the first two are a double family name (mother's and father's).
  if (given.length === 3) return surnames.single.has(family) && surnames.single.has(given.charAt(0)) ? 'possible' : 'none';
  return surnames.single.has(family) ? 'name' : 'possible';
}

/** Names that everybody uses in examples, and names that say they are a test. */
export function isExampleName(value: string, known: SyntheticValues): boolean {
  const text = value.trim().toLowerCase();
  return known.names.has(text) || known.nameParts.some((part) => text.includes(part));
}

function isOtherWord(text: string, surnames: Surnames): boolean {
  for (let length = 2; length <= text.length; length++) if (surnames.words.has(text.slice(0, length))) return true;
  return false;
}
