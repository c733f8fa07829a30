// Reads the vocabulary of account maps: under which names the keys are accounts and the values their passwords.
import type { Outcome, Problem } from '../../model/problem.ts';
import { RawValue } from '../raw-value.ts';

/** All words in lower case. */
export interface AccountMaps {
  /** Ends of the map's name, without separators. */
  readonly endings: readonly string[];
  /** Words in the map's name that leave no doubt. */
  readonly sure: ReadonlySet<string>;
  /** Keys that show a map of something else. */
  readonly otherKeys: ReadonlySet<string>;
  /** Values that are a role, not a password. */
  readonly roles: ReadonlySet<string>;
  /** Accounts found everywhere. */
  readonly accounts: ReadonlySet<string>;
}

/** Checks the parsed `rules/vocabularies/account-maps.yaml`. */
export function readAccountMaps(raw: unknown): Outcome<AccountMaps> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, '', problems);
  top.only(['endings', 'sure', 'other-keys', 'roles', 'accounts']);
  const words = (name: string): ReadonlySet<string> => new Set(top.get(name).texts());
  return { value: { endings: top.get('endings').texts(), sure: words('sure'), otherKeys: words('other-keys'), roles: words('roles'), accounts: words('accounts') }, problems };
}
