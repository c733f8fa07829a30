// Reads the words near a number that say what it is.
import type { Outcome, Problem } from '../../model/problem.ts';
import { RawValue } from '../raw-value.ts';

const LISTS = ['phone', 'identity', 'card', 'person', 'organisation', 'office', 'example'] as const;
export type ContextWord = (typeof LISTS)[number];

/** All words in lower case. */
export type PersonalDataContext = Readonly<Record<ContextWord, readonly string[]>>;

/** Checks the parsed `rules/vocabularies/personal-data-context.yaml`. */
export function readPersonalDataContext(raw: unknown): Outcome<PersonalDataContext> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, '', problems);
  top.only(LISTS);
  const list = (key: ContextWord): readonly string[] => top.get(key).texts().map((word) => word.toLowerCase());
  return { value: { phone: list('phone'), identity: list('identity'), card: list('card'), person: list('person'), organisation: list('organisation'), office: list('office'), example: list('example') }, problems };
}
