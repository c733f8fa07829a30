// Everything the search for personal data knows, read once per set of rules.
import type { CompiledRules } from '../ruleset.ts';
import { readAreaCodes, type AreaCodes } from './area-codes.ts';
import { readBankBins, type CardRange } from './bank-bins.ts';
import { readMobileSegments } from './mobile-segments.ts';
import { readPersonalDataContext, type PersonalDataContext } from './personal-data-context.ts';
import { readPersonalDataFields, type PersonalDataFields } from './personal-data-fields.ts';
import { readSurnames, type Surnames } from './surnames.ts';
import { readSyntheticValues, type SyntheticValues } from './synthetic-values.ts';

export interface PersonalDataVocabulary {
  readonly fields: PersonalDataFields;
  readonly surnames: Surnames;
  readonly areas: AreaCodes;
  readonly cards: readonly CardRange[];
  readonly mobileSegments: ReadonlySet<string>;
  readonly synthetic: SyntheticValues;
  readonly context: PersonalDataContext;
}

const KNOWN = new WeakMap<CompiledRules, PersonalDataVocabulary>();

/** The vocabulary of `rules`; what is missing in it is empty (the build reports it). */
export function personalDataVocabulary(rules: CompiledRules): PersonalDataVocabulary {
  let vocabulary = KNOWN.get(rules);
  if (vocabulary === undefined) KNOWN.set(rules, (vocabulary = readAll(rules)));
  return vocabulary;
}

function readAll({ vocabularies: raw, own }: CompiledRules): PersonalDataVocabulary {
  return {
    fields: readPersonalDataFields(raw['personal-data-fields'], own).value,
    surnames: readSurnames(raw.surnames).value,
    areas: readAreaCodes(raw['area-codes']).value,
    cards: readBankBins(raw['bank-bins']).value,
    mobileSegments: readMobileSegments(raw['mobile-segments']).value,
    synthetic: readSyntheticValues(raw['synthetic-values']).value,
    context: readPersonalDataContext(raw['personal-data-context']).value,
  };
}
