// Reads the vocabulary of weak passwords: the common list and the parts that guessable passwords are built from.
import type { Outcome, Problem } from '../../model/problem.ts';
import { RawValue } from '../raw-value.ts';

const LISTS = ['passwords', 'keyboard', 'stems', 'hospitals', 'vendors', 'places'] as const;

/** All lists as they are written; the strength judge compares without case. */
export type CommonPasswords = Readonly<Record<(typeof LISTS)[number], readonly string[]>>;

/** Checks the parsed `rules/vocabularies/common-passwords.yaml`. */
export function readCommonPasswords(raw: unknown): Outcome<CommonPasswords> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, '', problems);
  top.only(LISTS);
  const list = (name: (typeof LISTS)[number]): readonly string[] => top.get(name).texts();
  return {
    value: { passwords: list('passwords'), keyboard: list('keyboard'), stems: list('stems'), hospitals: list('hospitals'), vendors: list('vendors'), places: list('places') },
    problems,
  };
}
