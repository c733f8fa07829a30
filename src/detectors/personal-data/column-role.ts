// What a column or key can hold, by its name, its comment and the names beside it.
import { isKnownName, matchField, type FieldContext } from '../../ruleset/vocabularies/match-field.ts';
import { nameWords } from '../../ruleset/vocabularies/name-words.ts';
import type { PersonalDataFields, Subject } from '../../ruleset/vocabularies/personal-data-fields.ts';

/**
 * `key`: a surrogate key, `counter`: numbers of documents, amounts, times: no person's number stands there by design.
 * `office`: numbers of a service. `other`: a known field that is none of these. `unknown`: the name says nothing.
 */
export type Role = 'name' | 'id' | 'document' | 'phone' | 'card' | 'diagnosis' | 'account' | 'key' | 'counter' | 'office' | 'organisation-code' | 'other' | 'unknown';

export interface ColumnRole {
  readonly role: Role;
  readonly subject: Subject;
  /** The name alone is general (`name`) and was accepted for its surroundings. */
  readonly general: boolean;
}

const BY_FIELD: Readonly<Record<string, Role>> = {
  patient_name: 'name', contact: 'name', account_holder: 'name', id_card: 'id', passport: 'document', phone: 'phone', bank: 'card', account: 'account',
  diagnosis: 'diagnosis', special_disease: 'diagnosis', infectious: 'diagnosis', mental: 'diagnosis', health_card: 'unknown', si_card: 'unknown',
};
const KEYS = new Set(['id', 'ids', 'uuid', 'guid', 'pid', 'oid', 'uid', 'key', 'pk', 'fk', 'parentid']);
const COUNTERS = new Set([
  'no', 'num', 'number', 'sn', 'seq', 'code', 'dh', 'lsh', 'xh', 'bh', 'bm', 'dm', 'ddh', 'time', 'date', 'at', 'timestamp', 'version', 'amount', 'price', 'money', 'fee', 'qty', 'quantity', 'count', 'total',
  'sort', 'order', 'status', 'type', 'url', 'path', 'hash', 'md5', 'sign', 'token', 'salt', 'size', 'length', 'width', 'height', 'lat', 'lng', 'lon', 'longitude', 'latitude', 'index', 'idx', 'trade', 'batch', 'barcode', 'appid',
]);
const OFFICE = new Set(['service', 'hotline', 'support', 'kefu', 'office', 'complaint', 'emergency', 'switchboard', 'fax', 'servicetel', 'corp', 'company']);
const ORGANISATION_CODE = /uscc|usci|creditcode|socialcredit|xydm|shxydm|orgcode|统一社会信用|组织机构代码/;

/** The role of `name` among its `siblings`; empty names are `unknown`. */
export function columnRoleOf(fields: PersonalDataFields, name: string, context: FieldContext): ColumnRole {
  const match = matchField(fields, name, context);
  const subject = match?.subject ?? 'person';
  const words = nameWords(name);
  const plain = (role: Role): ColumnRole => ({ role, subject, general: match?.strength === 'confirmed' && context.label === undefined });
  if (ORGANISATION_CODE.test(words.join('')) || ORGANISATION_CODE.test(context.label ?? '') || ORGANISATION_CODE.test(name)) return plain('organisation-code');
  if (words.some((word) => OFFICE.has(word))) return plain('office');
  if (match !== undefined) {
    if (match.field.id === 'staff') return plain(words.at(-1) === 'name' || `${name}${context.label ?? ''}`.includes('姓名') ? 'name' : 'other');
    return plain(BY_FIELD[match.field.id] ?? 'other');
  }
  const last = words.at(-1) ?? '';
  if (KEYS.has(last)) return plain('key');
  return plain(COUNTERS.has(last) && !isKnownName(fields, name) ? 'counter' : 'unknown');
}
