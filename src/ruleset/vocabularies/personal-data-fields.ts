// Reads the one vocabulary of personal and health data fields: what they are called, how sensitive they are, how they are masked.
import type { Outcome, Problem } from '../../model/problem.ts';
import type { Localized } from '../../model/rule.ts';
import { NO_OWN_WORDS } from '../../model/own-words.ts';
import { joinedWords } from './name-words.ts';
import { OwnProtection } from './own-protection.ts';
import { RawValue, reportDuplicates } from '../raw-value.ts';

/** Whose data a table, class or column holds. */
const SUBJECTS = ['patient', 'staff', 'organisation', 'dictionary'] as const;
export type Subject = (typeof SUBJECTS)[number] | 'person';

export interface PersonalDataField {
  readonly id: string;
  readonly title: Localized;
  /** Class of GB/T 39725-2020: attr, health, clinical, payment, resource, public. */
  readonly category: string;
  /** 1..5 of GB/T 39725-2020. */
  readonly level: number;
  /** `standard`: from the standard's own text; `proposal`: derived by this product. */
  readonly basis: 'standard' | 'proposal';
  readonly personal: 'sensitive' | 'general' | 'none';
  /** Mask id, as in `personal:<mask>`. */
  readonly mask: string;
  /** Whether it has to be stored encrypted. */
  readonly encrypt: boolean;
  /** Its presence beside an ambiguous name shows that a person is meant. */
  readonly clue: boolean;
  /** Whether its value alone, where others can read it, tells who somebody is or what he suffers from. */
  readonly exposed: boolean;
  readonly strong: readonly string[];
  readonly names: readonly string[];
  readonly pinyin: readonly string[];
  readonly stems: readonly string[];
  readonly ambiguous: readonly string[];
  readonly labels: readonly string[];
  readonly notAfter: readonly string[];
}

export interface PersonalDataFields {
  readonly fields: readonly PersonalDataField[];
  readonly categories: readonly { readonly id: string; readonly title: Localized }[];
  readonly levels: readonly { readonly level: number; readonly title: Localized }[];
  readonly masks: readonly { readonly id: string; readonly title: Localized }[];
  /** English words that names are made of, lower case. */
  readonly words: readonly string[];
  readonly subjects: Readonly<Record<(typeof SUBJECTS)[number], readonly string[]>>;
  /** What the scanned project says that it masks and encrypts with. */
  readonly own: OwnProtection;
}

const LISTS = ['strong', 'names', 'pinyin', 'stems', 'ambiguous', 'labels', 'not-after'];
const FIELD_KEYS = ['id', 'zh', 'en', 'category', 'level', 'basis', 'personal', 'mask', 'encrypt', 'clue', 'exposed', ...LISTS];

/**
 * Checks the parsed `rules/vocabularies/personal-data-fields.yaml`: shapes, references, and that a name belongs to one field only.
 * @param own the scanned project's words: its tables of patients are among the subjects.
 */
export function readPersonalDataFields(raw: unknown, own = NO_OWN_WORDS): Outcome<PersonalDataFields> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, '', problems);
  top.only(['words', 'subjects', 'categories', 'levels', 'masks', 'fields']);
  const subjects = top.get('subjects');
  subjects.only(SUBJECTS);
  const categories = top.get('categories').items().map((place) => ({ id: place.get('id').text(), title: titleOf(place) }));
  const levels = top.get('levels').items().map((place) => ({ level: place.get('level').integer(), title: titleOf(place) }));
  const masks = top.get('masks').items().map((place) => ({ id: place.get('id').text(), title: titleOf(place) }));
  const places = top.get('fields').items();
  const fields = places.map(readField);
  reportDuplicates(places, fields.map((field) => field.id));
  fields.forEach((field, index) => {
    const place = places[index];
    if (!categories.some((one) => one.id === field.category)) place?.get('category').report('rule-data.unknown-reference', [field.category]);
    if (!levels.some((one) => one.level === field.level)) place?.get('level').report('rule-data.unknown-reference', [field.level]);
    if (!masks.some((one) => one.id === field.mask)) place?.get('mask').report('rule-data.unknown-reference', [field.mask]);
  });
  const names = fields.flatMap((field, index) => namesOf(field).map((name) => ({ name, place: places[index] })));
  reportDuplicates(names.flatMap((entry) => entry.place ?? []), names.map((entry) => entry.name));
  return {
    value: {
      fields, categories, levels, masks, words: top.get('words').texts(),
      subjects: { patient: [...subjects.get('patient').texts(), ...own.patientTables.map(joinedWords)], staff: subjects.get('staff').texts(), organisation: subjects.get('organisation').texts(), dictionary: subjects.get('dictionary').texts() },
      own: new OwnProtection(own),
    },
    problems,
  };
}

/** All exact names of a field, whatever their strength. */
export function namesOf(field: PersonalDataField): readonly string[] {
  return [...field.strong, ...field.names, ...field.pinyin, ...field.ambiguous];
}

function titleOf(place: RawValue): Localized {
  return { zh: place.get('zh').text(), en: place.get('en').text() };
}

function readField(place: RawValue): PersonalDataField {
  place.only(FIELD_KEYS);
  const list = (key: string): readonly string[] => place.get(key).optionalTexts();
  return {
    id: place.get('id').text(), title: titleOf(place), category: place.get('category').text(), level: place.get('level').integer(),
    basis: place.get('basis').oneOf(['standard', 'proposal']), personal: place.get('personal').oneOf(['sensitive', 'general', 'none']),
    mask: place.get('mask').text(), encrypt: place.get('encrypt').flag(false), clue: place.get('clue').flag(false), exposed: place.get('exposed').flag(false),
    strong: list('strong'), names: list('names'), pinyin: list('pinyin'), stems: list('stems'),
    ambiguous: list('ambiguous'), labels: list('labels'), notAfter: list('not-after'),
  };
}
