// Reads the vocabulary of credential names: under which keys, calls and commands passwords, tokens and keys stand.
import type { Outcome, Problem } from '../../model/problem.ts';
import { RawValue } from '../raw-value.ts';

/** What a name announces. `cloud-secret`: the secret half of a cloud access key, or a `secretKey` whose surroundings decide. */
export const NAME_KINDS = ['password', 'token', 'secret', 'cloud-secret', 'key', 'iv', 'salt'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export interface NameList {
  readonly endings: readonly string[];
  readonly whole: readonly string[];
}

/** A call with a credential at a fixed place, counted from 1. */
export interface CredentialCall {
  readonly name: string;
  readonly argument: number;
  readonly user?: number;
  /** Number of arguments, where only that one form carries a credential. */
  readonly count?: number;
}

export interface CryptoCall {
  readonly name: string;
  readonly kind: 'key' | 'iv' | 'salt';
  readonly argument: number;
}

const COMMAND_PATTERNS = ['option', 'user-slash', 'user-colon', 'user-percent', 'user-comma', 'net-use', 'rabbit-user'] as const;
const GLUES = ['blank', 'only', 'both'] as const;

export interface CredentialCommand {
  readonly names: readonly string[];
  readonly option: string;
  readonly user: string;
  /** `only`: value glued to the option, `blank`: after a blank, `both`. */
  readonly glued: (typeof GLUES)[number];
  readonly pattern: (typeof COMMAND_PATTERNS)[number];
}

export interface CredentialKeys {
  readonly keywords: readonly string[];
  readonly names: Readonly<Record<NameKind, NameList>>;
  readonly neutral: readonly string[];
  readonly notWith: readonly string[];
  readonly passAfter: readonly string[];
  readonly repeats: readonly string[];
  readonly keyContext: readonly string[];
  readonly cloudContext: readonly string[];
  readonly users: NameList;
  readonly stores: readonly string[];
  readonly setters: readonly string[];
  readonly getters: readonly string[];
  readonly calls: readonly CredentialCall[];
  readonly cryptoCalls: readonly CryptoCall[];
  readonly cryptoMarkers: readonly string[];
  readonly commands: readonly CredentialCommand[];
}

/** Checks the parsed `rules/vocabularies/credential-keys.yaml`. */
export function readCredentialKeys(raw: unknown): Outcome<CredentialKeys> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, '', problems);
  top.only(['keywords', 'names', 'neutral', 'not-with', 'pass-after', 'repeats', 'key-context', 'cloud-context', 'users', 'stores', 'setters', 'getters', 'calls', 'crypto-calls', 'crypto-markers', 'commands']);
  const names = top.get('names');
  names.only(NAME_KINDS);
  const value: CredentialKeys = {
    keywords: top.get('keywords').texts(),
    names: {
      password: readNames(names.get('password')), token: readNames(names.get('token')), secret: readNames(names.get('secret')), 'cloud-secret': readNames(names.get('cloud-secret')),
      key: readNames(names.get('key')), iv: readNames(names.get('iv')), salt: readNames(names.get('salt')),
    },
    neutral: top.get('neutral').texts(), notWith: top.get('not-with').texts(), passAfter: top.get('pass-after').texts(), repeats: top.get('repeats').texts(),
    keyContext: top.get('key-context').texts(), cloudContext: top.get('cloud-context').texts(),
    users: readNames(top.get('users')), stores: top.get('stores').texts(),
    setters: lowerCase(top.get('setters')), getters: lowerCase(top.get('getters')),
    calls: top.get('calls').items().map(readCall),
    cryptoCalls: top.get('crypto-calls').items().map(readCryptoCall),
    cryptoMarkers: top.get('crypto-markers').texts(),
    commands: top.get('commands').items().map(readCommand),
  };
  return { value, problems };
}

function readNames(place: RawValue): NameList {
  place.only(['endings', 'whole']);
  return { endings: place.get('endings').texts(), whole: place.get('whole').texts() };
}

function lowerCase(place: RawValue): readonly string[] {
  return place.texts().map((text) => text.toLowerCase());
}

function readCall(place: RawValue): CredentialCall {
  place.only(['name', 'argument', 'user', 'count']);
  return {
    name: place.get('name').text(), argument: place.get('argument').integer(),
    ...(place.get('user').present && { user: place.get('user').integer() }),
    ...(place.get('count').present && { count: place.get('count').integer() }),
  };
}

function readCryptoCall(place: RawValue): CryptoCall {
  place.only(['name', 'kind', 'argument']);
  return { name: place.get('name').text(), kind: place.get('kind').oneOf(['key', 'iv', 'salt']), argument: place.get('argument').present ? place.get('argument').integer() : 1 };
}

function readCommand(place: RawValue): CredentialCommand {
  place.only(['names', 'option', 'user', 'glued', 'pattern']);
  return {
    names: place.get('names').texts(), option: place.get('option').optionalText() ?? '', user: place.get('user').optionalText() ?? '',
    glued: place.get('glued').optionalOneOf(GLUES) ?? 'both', pattern: place.get('pattern').optionalOneOf(COMMAND_PATTERNS) ?? 'option',
  };
}
