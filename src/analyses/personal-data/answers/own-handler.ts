// Which handlers answer with nobody else's data, told by their names.
import type { AccessWords } from '../../../ruleset/vocabularies/access-words.ts';

/** The caller's own data, and logins, which answer with who logs in. @param said the words of the handler's name. */
export function isOwnOrEntrance(said: readonly string[], words: AccessWords): boolean {
  return said.some((word) => words.own.has(word) || words.entrance.words.has(word)) || words.own.has(said.join('')) || words.entrance.words.has(said.join(''));
}
