// Which names of tables, models and services hold rows of patients, and which names are identifiers that select one of them.
import type { Code } from '../../../matching/code/code.ts';
import type { AccessWords } from '../../../ruleset/vocabularies/access-words.ts';
import { subjectOf } from '../../../ruleset/vocabularies/match-field.ts';
import { nameWords } from '../../../ruleset/vocabularies/name-words.ts';
import type { PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import { says } from '../subject.ts';

/** What a function's code is read with. */
export interface RowWords {
  readonly access: AccessWords;
  readonly fields: PersonalDataFields;
}

/** `id`, `patientId`, `patient_no`, `regCode`; `patientid` where no word begins with a capital. */
const IDENTIFIER = /^\$?(?:id|ids|pk|pid|uid|sid|rid|oid|mid|vid|uuid|\w{1,40}(?:Id|ID|_id|_pk|_no|No|Number|_number|_code|Uuid))$/;
const SMALL_IDENTIFIER = /^\$?[a-z\d_]{2,40}(?:id|_?no|number|uuid)$/;
/** Of somebody or something else, or no identifier at all. */
const OTHERS = /^\$?(?:doc|doctor|dept|depart|department|office|hospital|hos|clinic|org|drug|med|medicine|item|template|category|cate|type|page|role|menu|app|room|ward|bed|schedule|user_?type)\w{0,3}(?:id|_?no|number|_code)$|(?:valid|paid|void|avoid|android|grid|casino|info_?no|wx_?no|captcha\w{0,10}|code_?no)$/i;
/** A request that selects nobody's row: it makes one, or says whether there is one. */
const MAKES = /^(?:add|create|new|insert|store|save|exist|has|have|check|is|count|login|log_?in|sign|register$|regist$|verify|valid)/i;

export function isIdentifier(name: string): boolean {
  return (IDENTIFIER.test(name) || SMALL_IDENTIFIER.test(name)) && !OTHERS.test(name);
}

/** Whether a handler's name says that it reads or changes what exists. */
export function selects(handler: string): boolean {
  return !MAKES.test(handler);
}

/** Whether rows under this name belong to patients. */
export function holdsPatients(name: string, { access, fields }: RowWords): boolean {
  if (name.length < 3) return false;
  const parts = nameWords(name);
  const last = parts.at(-1) ?? '';
  if (parts.some((part) => access.template.has(part) && part !== 'model' && part !== 'models') || access.nobody.words.has(last)) return false;
  // In a hospital a table of registrations is one of visits, though a page of that name makes accounts.
  if (says(name, access.visit)) return true;
  if (says(name, access.entrance.words)) return false;
  const subject = subjectOf(fields, '', name);
  if (subject === 'staff' || subject === 'dictionary') return false;
  if (subject === 'patient' || says(name, access.patient.words)) return true;
  // `patientprofile`, `bookingform`: names whose parts nobody has kept apart.
  return parts.some((part) => part.length > 6 && access.record.some((stem) => part.includes(stem)));
}

const TABLES = /\b(?:from|join|update|into)\s{1,20}[`"'[]?(?:\w{1,60}\.)?[`"'[]?(\w{2,80})/gi;

/** Whether a statement selects, changes or deletes rows of patients by what is put into it. */
export function selectsPatients(statement: string, words: RowWords): boolean {
  if (statement.length > 8000 || !/\bwhere\b/i.test(statement) || !/^\W{0,200}(?:select|update|delete)\b/i.test(statement)) return false;
  return Array.from(statement.matchAll(TABLES), ([, table = '']) => table).some((table) => holdsPatients(table, words));
}

/**
 * The text of a statement that an expression makes, `?` for what is put into it; empty where it makes none.
 * @param joins the operator that joins texts.
 * @param held what a variable holds, where that is known.
 */
export function statementIn(node: Code, joins: '+' | '.', held: (name: string) => string): string {
  if (node.kind === 'string') return node.text;
  if (node.kind === 'id') return held(node.text);
  if (node.kind === 'interpolated') return node.kids.map((one) => (one.kind === 'string' ? one.text : '?')).join('');
  return node.kind === 'binary' && node.text === joins ? node.kids.map((one) => statementIn(one, joins, held) || '?').join('') : '';
}
