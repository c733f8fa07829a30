// Reads the beginnings and lengths of payment card numbers.
import type { Outcome, Problem } from '../../model/problem.ts';
import type { Localized } from '../../model/rule.ts';
import { RawValue } from '../raw-value.ts';

export interface CardRange {
  readonly prefixes: readonly string[];
  readonly lengths: readonly number[];
  readonly issuer: Localized;
}

/** Checks the parsed `rules/vocabularies/bank-bins.yaml`. */
export function readBankBins(raw: unknown): Outcome<readonly CardRange[]> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, '', problems);
  top.only(['ranges']);
  const value = top.get('ranges').items().map((place) => {
    place.only(['prefixes', 'lengths', 'issuer']);
    return { prefixes: place.get('prefixes').texts(), lengths: place.get('lengths').items().map((item) => item.integer()), issuer: place.get('issuer').localized() };
  });
  return { value, problems };
}
