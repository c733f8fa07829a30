// Tells the account that test code makes up (a registration, a login that must fail) from one by which the tests open a store.
import type { Candidate } from './candidate.ts';
import { isBesideStore } from './empty-password.ts';
import type { SecretVocabulary } from './secret-vocabulary.ts';
import { splitName } from './split-name.ts';

/** Whether a password in a program that tests is of no store: neither its name nor the entries around it speak of one. */
export function isMadeUp({ kind, source, name, beside }: Candidate, { keys }: SecretVocabulary): boolean {
  if (kind !== 'password' || source !== 'code') return false;
  return !splitName(name).some((word) => keys.stores.includes(word)) && !isBesideStore(beside?.() ?? '');
}
