// Decides whether a row, object or line holds data of a plausible person, and what of it.
import type { PersonalDataVocabulary } from '../../ruleset/vocabularies/personal-data-vocabulary.ts';
import { cardRangeOf } from './bank-card.ts';
import { isExampleName, nameShapeOf } from './chinese-name.ts';
import type { ColumnRole, Role } from './column-role.ts';
import { mobileDigitsOf } from './mobile-number.ts';
import { strongestOf, type PersonalKind, type PersonRecord, type RecordCell, type Sighting, type Trait } from './person-record.ts';
import { isForeignerPermit, isFormerResidentId, isResidentId } from './resident-id.ts';
import { isRegularMobile, isSyntheticCard, isSyntheticId, isSyntheticMobile } from './synthetic-number.ts';
import { isTravelDocument } from './travel-document.ts';

/** What judging needs besides the record. */
export interface Judge {
  readonly vocabulary: PersonalDataVocabulary;
  /** ISO date of the scan. */
  readonly today: string;
  /** Whether a name beside a diagnosis alone is to be found, too. */
  readonly diagnoses: boolean;
}

/** Longest text that can be a number or a name; what is longer is not a cell of this kind. */
const CELL_LIMIT = 40;
/** No row about a person has more columns. */
const CELLS_LIMIT = 500;
/** Numbers of area, date and counter look like the identity number of a very young child: not taken for one without a context. */
const YOUNG_YEARS = 3;

/** The person in `record`, or undefined. `roles` stand in the order of the cells. */
export function judgeRecord(record: PersonRecord, roles: readonly ColumnRole[], judge: Judge): Sighting | undefined {
  const cells = record.cells.length > CELLS_LIMIT ? record.cells.slice(0, CELLS_LIMIT) : record.cells;
  const names: RecordCell[] = [];
  const numbers: Trait[] = [];
  for (let at = 0; at < cells.length; at++) if (isName(cells[at] as RecordCell, roles[at]?.role ?? 'unknown', judge)) names.push(cells[at] as RecordCell);
  for (let at = 0; at < cells.length; at++) {
    const trait = numberIn(cells[at] as RecordCell, roles[at]?.role ?? 'unknown', names.length > 0, judge);
    if (trait !== undefined) numbers.push(trait);
  }
  // The doctor's name beside the patient's number is not the patient's name.
  const own = names.filter((cell) => roles[cells.indexOf(cell)]?.subject !== 'staff');
  const diagnosis = judge.diagnoses || numbers.length > 0 ? diagnosisIn(record, roles, own, numbers.length > 0) : undefined;
  const main = strongestOf(numbers) ?? diagnosis;
  if (main === undefined) return undefined;
  const subject = roles[cells.findIndex((cell) => cell.region === main.region)]?.subject ?? 'person';
  const kinds = new Set<PersonalKind>(numbers.map((trait) => trait.kind));
  if ((subject === 'staff' ? names : own).length > 0) kinds.add('name');
  if (diagnosis !== undefined) kinds.add('diagnosis');
  return {
    table: record.table, main, numbers, kinds, subject,
    example: (main.kind === 'phone' && isRegularMobile(main.value)) || isExample(cells.filter((cell, at) => cell.value !== '' && (roles[at]?.role === 'name' || names.includes(cell))), judge),
  };
}

/** Whether every name of the record is one that people put into examples. */
function isExample(names: readonly RecordCell[], judge: Judge): boolean {
  return names.length > 0 && names.every((cell) => isExampleName(cell.value, judge.vocabulary.synthetic));
}

/** A name by its column, or, where the column says nothing, by a common family name. */
function isName(cell: RecordCell, role: Role, judge: Judge): boolean {
  if (cell.value.length < 2 || cell.value.length > CELL_LIMIT || (role !== 'name' && role !== 'unknown' && role !== 'account')) return false;
  const text = cell.value.trim();
  const shape = nameShapeOf(text, judge.vocabulary.surnames);
  if (role !== 'name') return shape === 'name';
  return shape !== 'none' || /^[A-Za-z]{2,20}(?:[ ^·.][A-Za-z]{1,20}){0,2}$/.test(text) && text.length >= 4;
}

function numberIn(cell: RecordCell, role: Role, named: boolean, judge: Judge): Trait | undefined {
  if (cell.value.length < 8 || cell.value.length > CELL_LIMIT) return undefined;
  const text = cell.value.trim();
  if (role === 'key' || role === 'organisation-code' || role === 'diagnosis' || !/^[+0-9A-Za-z][0-9A-Za-z -]+$/.test(text)) return undefined;
  const trait = (kind: Trait['kind'], value: string): Trait => ({ kind, value, region: cell.region, name: cell.name });
  if (isIdentity(text, role, named, judge)) return trait('id', text);
  if (role === 'document' && (isTravelDocument(text) || isForeignerPermit(text, judge.vocabulary.areas, judge.today)) && !/(\d)\1{4}|12345/.test(text)) return trait('document', text);
  const mobile = role === 'phone' || (named && (role === 'unknown' || role === 'account' || role === 'name')) ? mobileDigitsOf(text, judge.vocabulary.mobileSegments) : undefined;
  if (mobile !== undefined) return isSyntheticMobile(mobile, judge.vocabulary.synthetic) ? undefined : trait('phone', mobile);
  const cardPlace = role === 'card' || (named && role === 'unknown' && /^62(?:\d{14}|\d{17})$/.test(text));
  if (cardPlace && cardRangeOf(text, judge.vocabulary.cards) !== undefined && !isSyntheticCard(text, judge.vocabulary.synthetic)) return trait('card', text);
  return undefined;
}

function isIdentity(text: string, role: Role, named: boolean, judge: Judge): boolean {
  const { areas, synthetic } = judge.vocabulary;
  if (role === 'counter' || role === 'phone' || role === 'card') return false;
  if (text.length === 15) return role === 'id' && isFormerResidentId(text, areas, judge.today) && !isSyntheticId(text, synthetic);
  if (!isResidentId(text, areas, judge.today) || isSyntheticId(text, synthetic)) return false;
  return role === 'id' || role === 'document' || named || Number(text.slice(6, 10)) <= Number(judge.today.slice(0, 4)) - YOUNG_YEARS;
}

/** A diagnosis under its own column, in a row whose patient is named under a column for patients' names. */
function diagnosisIn(record: PersonRecord, roles: readonly ColumnRole[], names: readonly RecordCell[], numbered: boolean): Trait | undefined {
  const patient = record.cells.some((cell, index) => {
    const column = roles[index];
    return column?.role === 'name' && names.includes(cell) && (numbered || (!column.general && /[\u4e00-\u9fa5]/.test(cell.value)));
  });
  if (!patient || roles.some((one) => one.subject === 'dictionary' || one.subject === 'organisation')) return undefined;
  const at = record.cells.findIndex((cell, index) => roles[index]?.role === 'diagnosis' && isDiagnosis(cell.value));
  const cell = record.cells[at];
  if (cell === undefined || (!numbered && roles[at]?.subject === 'staff')) return undefined;
  return { kind: 'diagnosis', value: cell.value, region: cell.region, name: cell.name };
}

/** A disease in words, or an ICD-10 code (national version 2.0 included). */
function isDiagnosis(value: string): boolean {
  const text = value.trim().slice(0, 200);
  return /[\u4e00-\u9fa5]{2}/.test(text) || /^[A-Z]\d{2}(?:\.[0-9x]\d{0,3}(?:x\d{3})?)?$/.test(text);
}
