// Reads the addresses that name something and are never called: XML namespaces, document types, licences.
import type { Outcome, Problem } from '../../model/problem.ts';
import { RawValue, reportDuplicates } from '../raw-value.ts';

/** Checks the parsed `rules/vocabularies/nominal-addresses.yaml`: beginnings of addresses, `http://` or `https://` included, lower case. */
export function readNominalAddresses(raw: unknown): Outcome<readonly string[]> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, '', problems);
  top.only(['addresses']);
  const places = top.get('addresses').items();
  const value = places.map((place) => place.text());
  places.forEach((place, index) => { if (!/^https?:\/\/[a-z0-9.-]+\/[a-z0-9./_-]*$/.test(value[index] ?? '')) place.report('rule-data.not-a-pattern', [value[index] ?? '']); });
  reportDuplicates(places, value);
  return { value, problems };
}
