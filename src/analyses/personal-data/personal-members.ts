// Which members of a table or class hold data of a person.
import type { PersonalDataField, PersonalDataFields } from '../../ruleset/vocabularies/personal-data-fields.ts';
import { matchField, subjectOf, type FieldMatch } from '../../ruleset/vocabularies/match-field.ts';
import { nameWords } from '../../ruleset/vocabularies/name-words.ts';

/** A table or class with what it declares. */
export interface Holder<Member extends NamedMember> {
  readonly name: string;
  readonly members: readonly Member[];
}

interface NamedMember {
  readonly name: string;
  readonly label?: string;
  /** As declared, where the language says it. */
  readonly type?: string;
}

/** Yes or no is nobody's number, name or history. */
const TRUTH_VALUE = /^(?:(?:System\.|java\.lang\.)?bool(?:ean)?\??|\[?bit\]?(?:\(1\))?|tinyint\(1\))$/i;

/** Words at the beginning and at the end of a name that make it something about the field. */
const QUESTIONS = new Set(['is', 'has', 'allow', 'need', 'attr']);
const QUALIFIERS = new Set(['flag', 'enum', 'dict']);
const ABOUT_IT = new Set([ 'type', 'kind', 'status', 'count', 'date', 'time', 'at', 'id', 'ids', 'dr', 'doctor', 'dept']);
/** What several of a thing are kept in: `condition_id_json` holds ids as `condition_id` does. */
const CONTAINERS = new Set(['json', 'jsons', 'list', 'array', 'arr']);

/**
 * Members that hold data of a person. What says nothing by itself (an amount, a department, an age) counts only in a table
 * that also identifies somebody; tables of organisations and dictionaries hold none.
 */
export function personalMembers<Member extends NamedMember>(holder: Holder<Member>, fields: PersonalDataFields): { readonly member: Member; readonly match: FieldMatch }[] {
  const siblings = holder.members.map((member) => member.name);
  const matched = holder.members.flatMap((member) => {
    if (member.type !== undefined && TRUTH_VALUE.test(member.type)) return [];
    const match = matchField(fields, member.name, { siblings, table: holder.name, ...(member.label !== undefined && { label: member.label }) });
    return match === undefined || match.field.personal === 'none' ? [] : [{ member, match }];
  });
  // An organisation has no patient's key: `hospital_records` and `clinic_visits` are of patients, what a member calls the organisation's own is not.
  const ofPatients = matched.some(({ match: { field, strength } }) => field.id === 'patient_key' && strength === 'strong');
  const known = matched.filter(({ member, match }) => match.subject !== 'organisation' || (ofPatients && subjectOf(fields, member.name) !== 'organisation'));
  // A dictionary has no identity number: `chronic_disease_outpatient` is a table of persons whose name says what they have.
  const ofPersons = known.some(({ match }) => match.field.id === 'id_card');
  const found = known.filter(({ match }) => ofPersons || match.subject !== 'dictionary');
  if (isReachedByFax(siblings, found)) return [];
  const identified = found.some(({ match }) => identifies(match.field)) || isHealthOfUser(siblings, found) || isHistoryOfOne(holder.name, siblings, found, fields) || isPatientsRecord(holder.name, found, fields);
  return found.filter(({ match }) => identified || (identifies(match.field) && match.strength === 'strong'));
}

/** Whether somebody is reached by telephone and fax of whom nothing is kept that only people have: the maker of a product, whatever the table is called. */
function isReachedByFax(names: readonly string[], found: readonly { readonly match: FieldMatch }[]): boolean {
  return names.some((name) => nameWords(name).some((word) => FAX.some((fax) => word.endsWith(fax)))) && found.every(({ match: { field, subject } }) => CONTACT.has(field.id) && !isPersons(subject));
}

const FAX = ['fax', 'chuanzhen'];

/** Ids by which a row belongs to one person, who is identified in another table. */
const OWNER = new Set(['userid', 'memberid', 'personid', 'residentid', 'patientuserid', 'openid', 'wxopenid']);

/** Whether rows keep the health of a user (allergies and history beside `user_id`, or what its comment, too, calls a diagnosis): a history of the user's actions holds one such word at most. */
function isHealthOfUser(names: readonly string[], found: readonly { readonly match: FieldMatch }[]): boolean {
  const clues = found.filter(({ match }) => match.field.clue);
  const health = new Set(clues.flatMap(({ match }) => (match.field.category === 'health' ? [match.field.id] : [])));
  const isTreated = clues.some(({ match: { field, strength } }) => field.category === 'clinical' && field.personal === 'sensitive' && strength === 'confirmed');
  return (health.size >= 2 || isTreated) && names.some((name) => OWNER.has(nameWords(name).join('')));
}

/** What is told of one illness of one person. */
const TOLD = new Set(['chief_complaint', 'present_illness', 'past_history', 'family_history', 'personal_history']);

/** The number of a visit, a registration or a case, by which such a record belongs to one person; what records are filled in from has none. */
const VISIT = new Set(['visit', 'register', 'registration', 'reservation', 'appointment', 'consult', 'consultation', 'encounter', 'inquiry', 'case', 'admission', 'treatment', 'jz', 'gh', 'ghxh', 'jzlsh']);
const NUMBERS = new Set(['id', 'no', 'code', 'number', 'num', 'xh', 'lsh']);

/** Whether rows are what a doctor writes down of somebody, whatever they are called: complaint, histories and diagnosis together, under the number of a visit. */
function isHistoryOfOne(name: string, names: readonly string[], found: readonly { readonly match: FieldMatch }[], fields: PersonalDataFields): boolean {
  const written = new Set(found.flatMap(({ match: { field } }) => (field.clue && field.category !== 'attr' ? [field.id] : [])));
  const isOfVisit = names.some((one) => {
    const words = nameWords(one);
    return words.length > 1 && NUMBERS.has(words.at(-1) ?? '') && words.some((word) => VISIT.has(word));
  });
  return isOfVisit && written.size >= 3 && [...written].some((id) => TOLD.has(id)) && !MODELS.has(nameWords(name).at(-1) ?? '') && subjectOf(fields, '', name) !== 'dictionary';
}

/** A model of a record is what records are filled in from. */
const MODELS = new Set(['model', 'models']);

/** Whether the name says that it is a patient's record, and what it holds does, too: whose it is may stand in the class above. */
function isPatientsRecord(name: string, found: readonly { readonly match: FieldMatch }[], fields: PersonalDataFields): boolean {
  return new Set(found.flatMap(({ match: { field } }) => (field.clue && field.category !== 'attr' ? [field.id] : []))).size >= 2 && !MODELS.has(nameWords(name).at(-1) ?? '') && subjectOf(fields, '', name) === 'patient';
}

/** Whether a name speaks about a field (`idCardFlag`, `isDiagnosed`; `attr_phone` names a directory's attribute) instead of being it; an `identityId` is the document's number itself. */
export function isAboutField(name: string, field = ''): boolean {
  const words = nameWords(name);
  const last = words.findLast((word) => !CONTAINERS.has(word)) ?? '';
  return QUESTIONS.has(words[0] ?? '') || (ABOUT_IT.has(last) && !(last === 'id' && field === 'id_card')) || words.some((word) => QUALIFIERS.has(word));
}

/** What only people have; a telephone, an address and a name stand in the record of a company, too. */
const HUMAN = new Set(['id_card', 'passport', 'birth', 'gender', 'age', 'nation', 'marriage', 'education', 'occupation', 'health_card', 'im_account', 'inpatient_no', 'patient_key', 'master_index', 'password']);
const CONTACT = new Set(['patient_name', 'phone', 'address', 'email', 'contact']);

/** Whether a class speaks of patients, or of those who work there, by its name. */
export function isPersons(subject: ReturnType<typeof subjectOf>): boolean {
  return subject === 'patient' || subject === 'staff';
}

/** Whether members found in one class or map show a person: a document, a patient's own field, or two traits of which one is only a person's. */
export function showsPerson(found: readonly { readonly match: FieldMatch; readonly member: { readonly name: string } }[], isPatients: boolean): boolean {
  if (isPatients || found.some(({ match }) => match.subject === 'patient' || match.field.id === 'id_card' || (match.field.id === 'patient_name' && match.strength === 'strong'))) return found.length > 0;
  const human = new Set(found.flatMap(({ match, member }) => (HUMAN.has(match.field.id) || isPersonsName(match, member.name) ? [match.field.id] : [])));
  const all = new Set(found.flatMap(({ match }) => (HUMAN.has(match.field.id) || CONTACT.has(match.field.id) ? [match.field.id] : [])));
  return human.size > 0 && all.size >= 2;
}

/** `realName`, `nickname`, `xm`; everything has a `name`. */
function isPersonsName(match: FieldMatch, name: string): boolean {
  return match.field.id === 'patient_name' && !/^(?:full_?)?name$/i.test(name);
}

/** A field that leads to one person: name, document, telephone, record number, internal key. */
function identifies(field: PersonalDataField): boolean {
  return field.clue && field.category === 'attr' && field.level >= 3 && field.id !== 'nation' && field.id !== 'marriage' && field.id !== 'birth';
}
