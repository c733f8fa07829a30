// Rows of other tables that a query takes along: `populate` of Mongoose, `include` of Sequelize and Prisma, `relations` and joins of TypeORM.
import type { Code } from '../../../matching/code/code.ts';
import { argumentsOf, entriesOf, entryOf, lastName, textOf } from '../../code-parts.ts';
import { rowName } from './stored-rows.ts';

/** A table whose rows come along, and the columns of it that are asked for; none where all are. */
export interface RelatedRows {
  readonly type: string;
  readonly columns: readonly string[] | undefined;
}

/** Options in options are followed this far. */
const DEPTH = 3;
/** `patientId` holds a patient once it is filled in. */
const KEY = /(?:_id|Id|ID)s?$/;
const MOST = 40;

/** What a call or its options take along. */
export function relatedRows(call: Code): readonly RelatedRows[] {
  const name = lastName(call);
  const given = argumentsOf(call);
  if (name === 'populate') return populated(given);
  if (/^(?:left|inner)JoinAndSelect$/.test(name)) return pathRows(textOf(given[0]));
  return given.flatMap((one) => included(one)).slice(0, MOST);
}

/** `populate('patient', 'name phone')`, `populate({ path: 'patient', select: 'name phone', populate: ... })`, a list of these. */
function populated([paths, select]: readonly Code[], depth = 0): readonly RelatedRows[] {
  if (paths === undefined || depth > DEPTH) return [];
  if (paths.kind === 'list') return paths.kids.flatMap((one) => populated([one], depth + 1));
  const own = paths.kind === 'dict' ? entryOf(paths, 'path') : paths;
  const inner = entryOf(paths, 'populate');
  const columns = chosenBy(paths.kind === 'dict' ? entryOf(paths, 'select') : select);
  return [...(textOf(own) ?? '').split(/\s{1,8}/).flatMap((path) => pathRows(path, columns)), ...inner === undefined ? [] : populated([inner], depth + 1)];
}

/** Names that a list of columns takes; undefined where it takes all, or all but some. */
function chosenBy(select: Code | undefined): readonly string[] | undefined {
  const names = select?.kind === 'list' ? select.kids.map((one) => textOf(one) ?? '') : select?.kind === 'dict' ? entriesOf(select).map(({ name }) => name) : textOf(select)?.split(/[\s,]{1,20}/);
  const kept = names?.filter((one) => one !== '' && !one.startsWith('-') && one !== '_id');
  return kept === undefined || kept.length === 0 ? undefined : kept.map((one) => one.slice(one.lastIndexOf('.') + 1));
}

/** The table that the last part of a path is called like: `patient` of `visit.patientId`. */
export function relatedName(path: string): string {
  return rowName(path.slice(path.lastIndexOf('.') + 1).replace(KEY, ''));
}

function pathRows(path: string | undefined, columns?: readonly string[]): readonly RelatedRows[] {
  const type = relatedName(path ?? '');
  return type === '' ? [] : [{ type, columns }];
}

/** `{ include: { patient: { select: { name: true } } } }`, `{ include: [{ model: Patient, attributes: ['name'] }] }`, `{ relations: ['patient'] }`. */
function included(options: Code, depth = 0): readonly RelatedRows[] {
  if (options.kind !== 'dict' || depth > DEPTH) return [];
  const include = entryOf(options, 'include');
  const relations = entryOf(options, 'relations');
  return [...listed(include, depth), ...listed(relations, depth), ...entriesOf(include).flatMap(({ name, value }) => related(name, value, depth)), ...entriesOf(relations).flatMap(({ name, value }) => related(name, value, depth))];
}

/** Members of a list: names, models, or options that name one. */
function listed(list: Code | undefined, depth: number): readonly RelatedRows[] {
  if (list?.kind !== 'list') return [];
  return list.kids.flatMap((one) => {
    if (one.kind !== 'dict') return pathRows(textOf(one) ?? lastName(one));
    const model = entryOf(one, 'model') ?? entryOf(one, 'association');
    return [...pathRows(textOf(model) ?? lastName(model), chosenBy(entryOf(one, 'attributes'))), ...included(one, depth + 1)];
  });
}

/** What stands under the name of a relation: `true`, or options of its own. */
function related(name: string, value: Code, depth: number): readonly RelatedRows[] {
  return value.text === 'false' ? [] : [...pathRows(name, chosenBy(entryOf(value, 'select'))), ...included(value, depth + 1)];
}
