// The vocabularies of this technique, read once per set of compiled rules and made quick to ask.
import { pathGlobs } from '../../ruleset/path-globs.ts';
import type { CompiledRules } from '../../ruleset/ruleset.ts';
import { readAccountFiles, type AccountFileForm } from '../../ruleset/vocabularies/account-files.ts';
import { readAccountMaps, type AccountMaps } from '../../ruleset/vocabularies/account-maps.ts';
import { readAccountNames, type AccountNames } from '../../ruleset/vocabularies/account-names.ts';
import { readCommonPasswords } from '../../ruleset/vocabularies/common-passwords.ts';
import { readCredentialKeys, type CredentialCall, type CredentialKeys, type CryptoCall } from '../../ruleset/vocabularies/credential-keys.ts';
import { NO_OWN_WORDS, type OwnWords } from '../../model/own-words.ts';
import { readPlaceholders, type Placeholders } from '../../ruleset/vocabularies/placeholders.ts';
import { readProductDefaults, type ProductDefault } from '../../ruleset/vocabularies/product-defaults.ts';
import { readProviderKeys, type ProviderKey } from '../../ruleset/vocabularies/provider-keys.ts';
import { NameJudge } from './name-kind.ts';
import { StrengthJudge } from './strength.ts';

export interface SecretVocabulary {
  readonly keys: CredentialKeys;
  readonly names: NameJudge;
  /** By the last part of their names. */
  readonly calls: ReadonlyMap<string, CallsOfName>;
  readonly placeholders: Placeholders;
  readonly strength: StrengthJudge;
  readonly maps: AccountMaps;
  readonly accounts: AccountNames;
  /** The form of a file that is nothing but accounts. */
  readonly accountFileForm: (path: string) => AccountFileForm | undefined;
  readonly products: readonly ProductDefault[];
  readonly providers: readonly ProviderKey[];
}

interface CallsOfName {
  readonly calls: readonly CredentialCall[];
  readonly cryptoCalls: readonly CryptoCall[];
}

const known = new WeakMap<CompiledRules, SecretVocabulary>();

/** The vocabulary of `rules`; missing or malformed lists are empty here, the rule loader reports them. */
export function secretVocabulary(rules: CompiledRules): SecretVocabulary {
  const found = known.get(rules);
  if (found !== undefined) return found;
  const own = rules.own ?? NO_OWN_WORDS;
  const keys = readCredentialKeys(rules.vocabularies['credential-keys']).value;
  const made: SecretVocabulary = {
    keys,
    names: new NameJudge(keys),
    calls: callsByName(keys),
    placeholders: withOwn(readPlaceholders(rules.vocabularies.placeholders).value, own),
    strength: new StrengthJudge(readCommonPasswords(rules.vocabularies['common-passwords']).value, own.weakWords),
    maps: readAccountMaps(rules.vocabularies['account-maps']).value,
    accounts: readAccountNames(rules.vocabularies['account-names']).value,
    accountFileForm: formByPath(rules.vocabularies['account-files']),
    products: readProductDefaults(rules.vocabularies['product-defaults']).value,
    providers: readProviderKeys(rules.vocabularies['provider-keys']).value,
  };
  known.set(rules, made);
  return made;
}

function withOwn(placeholders: Placeholders, own: OwnWords): Placeholders {
  return { ...placeholders, words: [...placeholders.words, ...own.placeholders.map((word) => word.toLowerCase())] };
}

function callsByName({ calls, cryptoCalls }: CredentialKeys): ReadonlyMap<string, CallsOfName> {
  const lastPart = ({ name }: CredentialCall | CryptoCall): string => name.slice(name.lastIndexOf('.') + 1);
  const names = new Set([...calls, ...cryptoCalls].map(lastPart));
  return new Map([...names].map((name) => [name, { calls: calls.filter((call) => lastPart(call) === name), cryptoCalls: cryptoCalls.filter((call) => lastPart(call) === name) }]));
}

function formByPath(raw: unknown): (path: string) => AccountFileForm | undefined {
  const forms = readAccountFiles(raw).value.map(({ form, paths }) => ({ form, matches: pathGlobs(paths) }));
  return (path) => forms.find(({ matches }) => matches(path))?.form;
}
