// Checks every vocabulary at build time: each file in `rules/vocabularies/` has a reader, and each reader accepts its file.
import type { Outcome, Problem } from '../../model/problem.ts';
import { readAccessWords } from './access-words.ts';
import { readAccountFiles } from './account-files.ts';
import { readAccountMaps } from './account-maps.ts';
import { readAccountNames } from './account-names.ts';
import { readAreaCodes } from './area-codes.ts';
import { readBankBins } from './bank-bins.ts';
import { readCommonPasswords } from './common-passwords.ts';
import { readCredentialKeys } from './credential-keys.ts';
import { readLogRetention } from './log-retention.ts';
import { readLoginSigns } from './login-signs.ts';
import { readRowWords } from './row-words.ts';
import { readMobileSegments } from './mobile-segments.ts';
import { readNominalAddresses } from './nominal-addresses.ts';
import { readPersonalDataContext } from './personal-data-context.ts';
import { readPersonalDataFields } from './personal-data-fields.ts';
import { readPlaceholders } from './placeholders.ts';
import { readProductDefaults } from './product-defaults.ts';
import { readProviderKeys } from './provider-keys.ts';
import { readRelevantObjects } from './relevant-objects.ts';
import { readSurnames } from './surnames.ts';
import { readSyntheticValues } from './synthetic-values.ts';
import { readThirdParty } from './third-party.ts';

const READERS: Readonly<Record<string, (raw: unknown) => Outcome<unknown>>> = {
  'access-words': readAccessWords,
  'account-files': readAccountFiles,
  'account-maps': readAccountMaps,
  'account-names': readAccountNames,
  'area-codes': readAreaCodes,
  'bank-bins': readBankBins,
  'common-passwords': readCommonPasswords,
  'credential-keys': readCredentialKeys,
  'log-retention': readLogRetention,
  'login-signs': readLoginSigns,
  'row-words': readRowWords,
  'mobile-segments': readMobileSegments,
  'nominal-addresses': readNominalAddresses,
  'personal-data-context': readPersonalDataContext,
  'personal-data-fields': readPersonalDataFields,
  placeholders: readPlaceholders,
  'product-defaults': readProductDefaults,
  'provider-keys': readProviderKeys,
  'relevant-objects': readRelevantObjects,
  surnames: readSurnames,
  'synthetic-values': readSyntheticValues,
  'third-party': readThirdParty,
};

/** @param vocabularies parsed YAML by file name without extension. */
export function checkVocabularies(vocabularies: Readonly<Record<string, unknown>>): Problem[] {
  return Object.entries(vocabularies).flatMap(([name, raw]) => {
    const path = `vocabularies/${name}.yaml`;
    const read = READERS[name];
    if (read === undefined) return [{ id: 'rules.no-vocabulary-reader', path, effect: 'incomplete' as const }];
    return read(raw).problems.map((problem) => ({ ...problem, path }));
  });
}
