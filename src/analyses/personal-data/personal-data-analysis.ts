// Which personal and health data a system keeps: columns of CREATE TABLE and fields of entities and models, named by the vocabulary; and which of it is stored as it is.
import type { Fact } from '../../model/fact.ts';
import { positionAt } from '../../model/location.ts';
import type { Annotation } from '../../outline/annotations.ts';
import type { OutlineField, OutlineType } from '../../outline/outline.ts';
import type { PersonalDataFields } from '../../ruleset/vocabularies/personal-data-fields.ts';
import { matchField, type FieldMatch } from '../../ruleset/vocabularies/match-field.ts';
import { personalDataVocabulary } from '../../ruleset/vocabularies/personal-data-vocabulary.ts';
import type { Analysis, CollectContext } from '../analysis.ts';
import { ownProgram } from '../own-program.ts';
import { FIELD_ENCRYPTION, plainName } from './field-encryption.ts';
import { MODEL_WORDS, modelTables } from './model-tables.ts';
import { personalMembers } from './personal-members.ts';
import { plaintextStores } from './plaintext-storage.ts';

/** A table or class with what it declares. */
interface Holder {
  readonly name: string;
  readonly stored: boolean;
  readonly members: readonly { readonly name: string; readonly label?: string; readonly at: number; /** Filled by a join or for the answer: no column. */ readonly unmapped?: boolean }[];
  /** Names of members that what declares them encrypts; they are none of `members`. */
  readonly encrypted?: readonly string[];
}

/** Facts of kind `personal-data-item`: `name` is the field's id, `data` its name in the source and the table or class; of kind `field-encryption` for what models encrypt. */
export const personalDataAnalysis: Analysis = {
  id: 'personal-data',
  reads: ['personal-data-item', FIELD_ENCRYPTION],
  keywords: ['create table', '@tablename', '@table(', '@entity', '@document', '[table(', '_table(', '[sugartable', '@apimodel', '@schema(', ...new Set(Object.values(MODEL_WORDS).flat())],
  kinds: ['sql', 'java', 'kotlin', 'csharp', 'python', 'javascript', 'typescript', 'go', 'php'],
  collect(context) {
    const { fields } = personalDataVocabulary(context.rules);
    const facts: Fact[] = [];
    for (const holder of holders(context)) {
      if (!context.spend(holder.members.length * 20)) break;
      for (const name of holder.encrypted ?? []) facts.push({ kind: FIELD_ENCRYPTION, name: plainName(name), path: context.file.path });
      for (const { member, match } of personalMembers(holder, fields)) {
        facts.push({
          kind: 'personal-data-item', name: fieldOf(match), path: context.file.path, line: positionAt(context.file.lineStarts, member.at).line,
          data: { name: member.name, table: holder.name, level: match.level, stored: holder.stored && member.unmapped !== true, named: isNamed(member.name, match, holder, fields), staff: match.subject === 'staff' },
        });
      }
    }
    return { detections: [], facts, problems: [] };
  },
  conclude({ facts, rules, active }) {
    const { fields } = personalDataVocabulary(rules);
    return { detections: active.flatMap((rule) => plaintextStores(facts, rule.id, fields)) };
  },
};

/** Whether the name alone says it; a comment about a diagnosis stands at its date and its doctor, too. */
function isNamed(name: string, { field }: FieldMatch, holder: Holder, fields: PersonalDataFields): boolean {
  return matchField(fields, name, { siblings: holder.members.map((member) => member.name), table: holder.name })?.field === field;
}

/** The name of a doctor or user of the system is data of the staff, not a patient's name. */
function fieldOf(match: FieldMatch): string {
  return match.subject === 'staff' && match.field.id === 'patient_name' ? 'staff' : match.field.id;
}

function holders(context: CollectContext): Holder[] {
  const { kind } = context.file;
  if (kind === 'sql') return tables(context);
  return MODEL_WORDS[kind] === undefined ? classes(context) : models(context);
}

/** Tables that code declares. */
function models(context: CollectContext): Holder[] {
  const { kind, text } = context.file;
  const lower = text.toLowerCase();
  const code = MODEL_WORDS[kind]?.some((word) => lower.includes(word)) === true && context.spend(text.length * 4) ? ownProgram(context) : undefined;
  return code === undefined ? [] : modelTables(code, kind).map(({ name, members }) => ({
    name, stored: true, members: members.filter(({ encrypted }) => !encrypted), encrypted: members.flatMap((member) => (member.encrypted ? [member.name] : [])),
  }));
}

function tables(context: CollectContext): Holder[] {
  const byTable = new Map<string, Holder['members'][number][]>();
  for (const column of context.configuration()?.columns ?? []) {
    const member = { name: column.column, at: column.region.start, ...(column.comment !== undefined && { label: column.comment }) };
    const list = byTable.get(column.table);
    if (list === undefined) byTable.set(column.table, [member]);
    else list.push(member);
  }
  return Array.from(byTable, ([name, members]) => ({ name, stored: true, members }));
}

function classes(context: CollectContext): Holder[] {
  return context.outline().types.flatMap((type) => (type.kind === 'class' || type.kind === 'record' ? [{
    name: [type.name, ...tableOf(type)].join(' '), stored: type.annotations.all.some(mapsToTable), members: type.fields.map((field) => (isUnmapped(field) ? { ...field, unmapped: true } : field)),
  }] : []));
}

/** Annotations that map a class to a table or a collection. */
const STORED = ['TableName', 'Table', 'SugarTable', 'Entity', 'Document'];

/** Or one of a system's own mapper, by its name and the name it gives: `[DB_Table("Patients")]`. */
function mapsToTable({ name, args }: Pick<Annotation, 'name' | 'args'>): boolean {
  return STORED.includes(name) || (/_[tT]able(?:Name)?$/.test(name) && TABLE_NAME.test(args));
}

const TABLE_NAME = /"([^"]{1,80})"/;

/** `@TableField(exist = false)` of MyBatis-Plus, `@Transient` of JPA and Spring Data, `[NotMapped]` of Entity Framework, `IsIgnore = true` of SqlSugar and FreeSql. */
function isUnmapped({ annotations }: OutlineField): boolean {
  return annotations.has('Transient', 'NotMapped', 'BsonIgnore') || annotations.all.some(({ name, args }) => (name === 'TableField' && /\bexist\s{0,4}=\s{0,4}false\b/.test(args)) || (name.endsWith("Column") && /\bIsIgnore\s{0,4}=\s{0,4}true\b/.test(args)));
}

/** The name that an annotation gives the table. */
function tableOf({ annotations }: OutlineType): readonly string[] {
  return annotations.all.flatMap(({ name, args }) => (mapsToTable({ name, args }) ? TABLE_NAME.exec(args)?.[1] ?? [] : [])).slice(-1);
}
