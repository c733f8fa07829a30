// Which personal and health data a system keeps: columns of CREATE TABLE and fields of entities, named by the vocabulary; and which of it is stored as it is.
import type { Fact } from '../../model/fact.ts';
import { positionAt } from '../../model/location.ts';
import type { OutlineType } from '../../outline/outline.ts';
import type { PersonalDataFields } from '../../ruleset/vocabularies/personal-data-fields.ts';
import { matchField, type FieldMatch } from '../../ruleset/vocabularies/match-field.ts';
import { personalDataVocabulary } from '../../ruleset/vocabularies/personal-data-vocabulary.ts';
import type { Analysis, CollectContext } from '../analysis.ts';
import { FIELD_ENCRYPTION } from './field-encryption.ts';
import { personalMembers } from './personal-members.ts';
import { plaintextStores } from './plaintext-storage.ts';

/** A table or class with what it declares. */
interface Holder {
  readonly name: string;
  readonly stored: boolean;
  readonly members: readonly { readonly name: string; readonly label?: string; readonly at: number }[];
}

/** Facts of kind `personal-data-item`: `name` is the field's id, `data` its name in the source and the table or class. */
export const personalDataAnalysis: Analysis = {
  id: 'personal-data',
  reads: ['personal-data-item', FIELD_ENCRYPTION],
  keywords: ['create table', '@tablename', '@table(', '@entity', '@document', '[table(', '[sugartable', '@apimodel', '@schema('],
  kinds: ['sql', 'java', 'kotlin', 'csharp'],
  collect(context) {
    const { fields } = personalDataVocabulary(context.rules);
    const facts: Fact[] = [];
    for (const holder of context.file.kind === 'sql' ? tables(context) : classes(context)) {
      if (!context.spend(holder.members.length * 20)) break;
      for (const { member, match } of personalMembers(holder, fields)) {
        facts.push({
          kind: 'personal-data-item', name: fieldOf(match), path: context.file.path, line: positionAt(context.file.lineStarts, member.at).line,
          data: { name: member.name, table: holder.name, level: match.level, stored: holder.stored, named: isNamed(member.name, match, holder, fields), staff: match.subject === 'staff' },
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
  return context.outline().types.flatMap((type) => (type.kind === 'class' || type.kind === 'record' ? [{ name: [type.name, ...tableOf(type)].join(' '), stored: type.annotations.has(...STORED), members: type.fields }] : []));
}

/** Annotations that map a class to a table or a collection. */
const STORED = ['TableName', 'Table', 'SugarTable', 'Entity', 'Document'];

/** The name that an annotation gives the table. */
function tableOf({ annotations }: OutlineType): readonly string[] {
  return annotations.all.flatMap(({ name, args }) => (STORED.includes(name) ? /"([^"]{1,80})"/.exec(args)?.[1] ?? [] : [])).slice(-1);
}
