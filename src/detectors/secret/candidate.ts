// A literal that may be a credential, with everything the judge needs to know about its place.
import type { Region } from '../../model/location.ts';
import type { NameKind } from '../../ruleset/vocabularies/credential-keys.ts';

/**
 * How the literal was found, which says how much its place proves:
 * `setting` a key of a configuration file; `code` an assignment, argument name or entry in source text; `call` a fixed argument of a known call;
 * `crypto` key material handed to a cipher; `command` an option of a command; `url` userinfo; `connection` part of a connection string;
 * `row` a cell of seed data; `prose` an account written out in a document or comment.
 */
export type CandidateSource = 'setting' | 'code' | 'call' | 'crypto' | 'command' | 'url' | 'connection' | 'row' | 'prose';

export interface SeededAccount {
  readonly region: Region;
  readonly labels: readonly string[];
}

export interface Candidate {
  readonly kind: NameKind;
  /** The name as written; for messages and placeholder tests. */
  readonly name: string;
  /** What stays when lines move: key path, table.column, variable. */
  readonly anchor: string;
  /** The value, unquoted and unescaped. */
  readonly value: string;
  /** Where it stands; the same length as `value` unless the literal holds escapes. */
  readonly region: Region;
  readonly source: CandidateSource;
  /** The account beside it; '' where one is written empty. */
  readonly user?: string;
  /** In a row of accounts: where the account stands, and what its other columns say of it. */
  readonly seed?: SeededAccount;
  /** Account and surroundings where looking for them costs something; asked only once the value is no placeholder. */
  readonly lookAround?: () => { readonly user?: string; readonly surroundings: string };
  /** In code: the entries of the same brackets, lower case. */
  readonly beside?: () => string;
  /** Lower-case text around it by which a product is recognised: key path, addresses, image, table, code near by. */
  readonly surroundings: string;
  readonly commented: boolean;
  /** Prose, README, HTML help: at most a warning. */
  readonly document?: boolean;
  /** In a document: the body of a request, a snippet; in test code: of an account that the test makes up. Nobody is told to use it. */
  readonly sample?: boolean;
  /** The literal is the default of a look-up under this key. */
  readonly fallbackOf?: string;
  /** Read without quotes, so that an identifier or a call is code. */
  readonly bare?: boolean;
  /** Assigned to a member (`x.Password = …`) or handed to a setter: even a plain word is a value there. */
  readonly assigned?: boolean;
  /** Handed to the function that makes a password's digest. */
  readonly stored?: boolean;
  /** The name proves nothing by itself (a bare `key`): only a secret that a product publishes counts. */
  readonly doubtful?: boolean;
  /** The name of its map is one that other maps have, too. */
  readonly unsure?: boolean;
  /** Replacement text that would take the value out of the file, where the format has one. */
  readonly externalised?: string;
}
