// Reads `rules/catalogues/source-documents.yaml`: the regulations and standards that clauses point into, and the words beside clauses.
import type { CitationWords, Clause, CodeStandardLanguage, SourceConfidence, SourceDocument } from '../../model/catalogue.ts';
import { reportDuplicates, type RawValue } from '../raw-value.ts';

export type SourceDocuments = Readonly<Record<string, SourceDocument>>;

const CONFIDENCES: readonly [SourceConfidence, ...SourceConfidence[]] = ['seed', 'primary', 'reviewed', 'secondary', 'source', 'memory', 'derived', 'proposal'];
/** The others are printed as they are. */
const MARKED: readonly SourceConfidence[] = ['secondary', 'source', 'memory', 'derived', 'proposal'];
const LANGUAGES: readonly CodeStandardLanguage[] = ['java', 'c_cpp', 'csharp', 'other'];
const CLAUSE_KEYS = [
  'document', 'clause', 'level_1', 'level_2', 'by_language', 'ref', 'confidence', 'number_confidence', 'level_1_confidence', 'level_2_confidence',
  'certainty', 'derived', 'strength', 'note',
];

export function readCitationWords(top: RawValue): CitationWords {
  top.only(['documents', 'clause_remarks', 'confidence_marks', 'number_mark']);
  const places = top.get('documents').items();
  const documents = places.map((place): SourceDocument => {
    place.only(['id', 'title', 'normative', 'graded', 'region', 'note']);
    const note = place.get('note').optionalLocalized();
    const region = place.get('region').optionalText();
    return {
      id: place.get('id').text(), title: place.get('title').localized(),
      normative: place.get('normative').flag(true), graded: place.get('graded').flag(false),
      ...(region === undefined ? {} : { region }), ...(note === undefined ? {} : { note }),
    };
  });
  reportDuplicates(places, documents.map((document) => document.id));
  const remarks = top.get('clause_remarks');
  remarks.only(['level_1_missing', 'level_2_missing', 'level_4', 'reference', 'derived', 'development_open', 'development_other', 'other_region']);
  const marks = top.get('confidence_marks');
  marks.only(MARKED);
  return {
    documents: Object.fromEntries(documents.map((document) => [document.id, document])),
    clauseRemarks: {
      level1Missing: remarks.get('level_1_missing').localized(), level2Missing: remarks.get('level_2_missing').localized(), level4: remarks.get('level_4').localized(),
      reference: remarks.get('reference').localized(), derived: remarks.get('derived').localized(),
      developmentOpen: remarks.get('development_open').localized(), developmentOther: remarks.get('development_other').localized(), otherRegion: remarks.get('other_region').localized(),
    },
    confidenceMarks: Object.fromEntries(MARKED.map((confidence) => [confidence, marks.get(confidence).localized()])),
    numberMark: top.get('number_mark').localized(),
  };
}

/** The `sources` of an item, floor or duty; a document that does not exist is a problem. */
export function readClauses(list: RawValue, documents: SourceDocuments): readonly Clause[] {
  return list.items().map((place) => readClause(place, documents));
}

function readClause(place: RawValue, documents: SourceDocuments): Clause {
  place.only(CLAUSE_KEYS);
  place.get('certainty').optionalOneOf(['medium']);
  const id = place.get('document').text();
  const document = documents[id];
  if (document === undefined) place.get('document').report('rule-data.unknown-reference', [id]);
  const byLanguage = place.get('by_language').optionalEntries().map(([language, value]) => {
    if (!LANGUAGES.some((known) => known === language)) value.report('rule-data.unknown-key');
    return [language, value.neutralOrLocalized()] as const;
  });
  return {
    document: id,
    normative: document?.normative ?? true,
    confidence: place.get('confidence').oneOf(CONFIDENCES),
    derived: place.get('derived').flag(false),
    ...optional('clause', place.get('clause').optionalNeutralOrLocalized()),
    ...optional('clauseL1', place.get('level_1').optionalNeutralOrLocalized()),
    ...optional('clauseL2', place.get('level_2').optionalNeutralOrLocalized()),
    ...(byLanguage.length === 0 ? {} : { clauseByLanguage: Object.fromEntries(byLanguage) }),
    ...optional('ref', place.get('ref').optionalText()),
    ...optional('numberConfidence', place.get('number_confidence').optionalOneOf(CONFIDENCES)),
    ...optional('clauseL1Confidence', place.get('level_1_confidence').optionalOneOf(CONFIDENCES)),
    ...optional('clauseL2Confidence', place.get('level_2_confidence').optionalOneOf(CONFIDENCES)),
    ...optional('strength', place.get('strength').optionalOneOf<'shall' | 'should'>(['shall', 'should'])),
    ...optional('note', place.get('note').optionalLocalized()),
  };
}

/** `{key: value}`, or nothing where there is no value: optional properties must be absent, not undefined. */
export function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
