// Which names of tables, models and services hold rows of patients, and which names are identifiers that select one of them.
import type { Code } from '../../../matching/code/code.ts';
import type { AccessWords } from '../../../ruleset/vocabularies/access-words.ts';
import { subjectOf } from '../../../ruleset/vocabularies/match-field.ts';
import { nameWords } from '../../../ruleset/vocabularies/name-words.ts';
import type { PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import type { RowSigns } from '../../../ruleset/vocabularies/row-words.ts';
import { says } from '../subject.ts';

/** What a function's code is read with. */
export interface RowWords {
  readonly access: AccessWords;
  readonly fields: PersonalDataFields;
  readonly signs: RowSigns;
}

export function isIdentifier(name: string, { signs }: RowWords): boolean {
  return signs.identifier.test(name) && !signs.otherIdentifier.test(name);
}

/** Whether a handler's name says that it reads or changes what exists. */
export function selects(handler: string, { signs }: RowWords): boolean {
  return !signs.makes.test(handler);
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

/** Whether what keeps rows gives those of patients: by the name of its type, else by what the method says that it selects: `hospitalService.getPatientByNo(no)`. */
export function keepsPatients(type: string, method: string, words: RowWords): boolean {
  const kept = type.replace(words.signs.keeper, '').replace(/^I(?=[A-Z])/, '');
  const parts = nameWords(method).slice(1);
  // `GetModel(id)`: layers that are generated call a row so.
  const selected = parts.slice(0, parts.includes('by') ? parts.indexOf('by') : undefined).filter((part) => part !== 'model' && part !== 'models');
  if ([nameWords(kept).at(-1) ?? '', selected.at(-1) ?? ''].some((word) => words.access.template.has(word) || words.access.catalogue.has(word))) return false;
  // What a booking takes place in is nobody's: `bookingService.deleteDoctorSchedule(id)`.
  if (words.access.published.has(selected.at(-1) ?? '') && !holdsPatients(selected.join('_'), words)) return false;
  return holdsPatients(kept, words) || holdsPatients(selected.join('_'), words);
}

/** Whether an identifier says itself that it is a patient's, whatever is looked up by it: `patientId`, `inpatient_no`. */
export function namesPatient(identifier: string, { access, signs }: RowWords): boolean {
  return signs.patientIdentifier.test(identifier) || says(nameWords(identifier).slice(0, -1).join('_'), access.patient.words);
}

/** As a variable of that name would be called: `Id` as `id`. */
export function beginningSmall(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Whether the name stands in the code, as a name of its own. */
export function mentions(code: string, name: string): boolean {
  for (let at = code.indexOf(name); at !== -1; at = code.indexOf(name, at + name.length)) {
    if (!/[\w$.@]/.test(code[at - 1] ?? ' ') && !/[\w$]/.test(code[at + name.length] ?? ' ')) return true;
  }
  return false;
}
