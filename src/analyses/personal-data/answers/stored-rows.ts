// What rows of tables and documents of collections hold, for code that answers with them as they are.
import type { CodeFile } from '../../../matching/search/code-file.ts';
import type { Fact } from '../../../model/fact.ts';
import type { FileKind } from '../../../model/file-kind.ts';
import type { PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import { modelTables } from '../model-tables.ts';
import { toDataType } from '../flow/declared-data.ts';
import { dataTypeFact } from '../flow/flow-facts.ts';

/** The column of a table that says whose its rows are. */
const PATIENT_NUMBER = /^(?:\w{1,30}_)?(?:patient|pat|inpatient|outpatient)_?(?:id|no|code|number)$/i;

/** Fewer tables that begin alike are about one thing. */
const ENOUGH_PREFIXED = 5;

interface Column {
  readonly table: string;
  readonly column: string;
}

/** One name for a table, the model of it and the variable that holds the model: `patient` of `patients`, `hospital.Patients`, `PatientModel`, `patientRepository`. */
export function rowName(name: string): string {
  const last = name.slice(name.lastIndexOf('.') + 1).replace(/["'`[\]]/g, '');
  const joined = last.replace(/_/g, '').toLowerCase();
  // A table of models holds patterns of records: `medical_record_model`.
  return (/_models?$/i.test(last) ? joined : joined.replace(/(?<=.)(?:model|schema|repository|repo|entity)s?$/, '')).replace(/(?<=..)s$/, '');
}

/** Facts of kind `data-type` for the tables of a script. */
export function tableTypes(columns: readonly Column[], path: string, vocabulary: PersonalDataFields): Fact[] {
  const tables = new Map<string, string[]>();
  for (const { table, column } of columns) {
    const list = tables.get(table);
    if (list === undefined) tables.set(table, [column]);
    else list.push(column);
  }
  const prefix = prefixOf([...tables.keys()]);
  // Code names tables without the prefix that a setting gives.
  return columnTypes(new Map(Array.from(tables, ([table, names]) => [prefix === '' ? table : `${table} ${table.slice(prefix.length)}`, names])), path, vocabulary);
}

/** What all tables of a script begin with: `bk_`. */
function prefixOf(tables: readonly string[]): string {
  const prefix = /^[`"]?([a-z][a-z\d]{0,9}_)\w/i.exec(tables[0] ?? '')?.[1] ?? '';
  return tables.length >= ENOUGH_PREFIXED && tables.every((one) => one.startsWith(prefix) && one.length > prefix.length) ? prefix : '';
}

/** The same for tables and models by their names, with the names of their columns. */
export function columnTypes(tables: ReadonlyMap<string, readonly string[]>, path: string, vocabulary: PersonalDataFields): Fact[] {
  return Array.from(tables).flatMap(([table, names]) => [...new Map(table.split(' ').map((one) => [rowName(one), one])).values()].flatMap((one) => rowType(one, names, path, vocabulary)));
}

/** The same for tables and collections that code declares. */
export function modelTypes(code: CodeFile, kind: FileKind, path: string, vocabulary: PersonalDataFields): Fact[] {
  return modelTables(code, kind, vocabulary.own).flatMap(({ name, members }) => [...new Set(name.split(' ').map(rowName))].flatMap((one) => rowType(one, members.filter(({ encrypted }) => !encrypted).map((member) => member.name), path, vocabulary)));
}

/** Only what holds something of a person is of interest. */
function rowType(table: string, names: readonly string[], path: string, vocabulary: PersonalDataFields): Fact[] {
  const members = names.map((name) => ({ name, leaves: [], isText: true, isOpen: false, isKept: false }));
  // What is written of one patient: treatments, charges, results.
  const data = toDataType(table, members, [], vocabulary, names.some((one) => PATIENT_NUMBER.test(one)));
  return data.personal.length === 0 ? [] : [dataTypeFact({ name: rowName(table), path }, data)];
}
