// Reads the values that stand for nobody: published samples, test card numbers, names of examples.
import type { Outcome, Problem } from '../../model/problem.ts';
import { RawValue } from '../raw-value.ts';

export interface SyntheticValues {
  readonly residentIds: ReadonlySet<string>;
  readonly mobiles: ReadonlySet<string>;
  readonly mobilePrefixes: readonly string[];
  readonly bankCards: ReadonlySet<string>;
  /** Whole names. */
  readonly names: ReadonlySet<string>;
  /** Parts of names, lower case. */
  readonly nameParts: readonly string[];
}

/** Checks the parsed `rules/vocabularies/synthetic-values.yaml`. */
export function readSyntheticValues(raw: unknown): Outcome<SyntheticValues> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, '', problems);
  top.only(['resident-ids', 'mobiles', 'mobile-prefixes', 'bank-cards', 'names', 'name-parts']);
  const set = (key: string): ReadonlySet<string> => new Set(top.get(key).texts());
  return {
    value: {
      residentIds: set('resident-ids'), mobiles: set('mobiles'), mobilePrefixes: top.get('mobile-prefixes').texts(), bankCards: set('bank-cards'),
      names: set('names'), nameParts: top.get('name-parts').texts().map((part) => part.toLowerCase()),
    },
    problems,
  };
}
