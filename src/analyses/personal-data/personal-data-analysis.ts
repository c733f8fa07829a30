// Which personal and health data a system keeps: columns of CREATE TABLE and fields of entities and models, named by the vocabulary; and which of it is stored as it is.
import type { Fact } from '../../model/fact.ts';
import { isTestPath } from '../../model/file-kind.ts';
import { positionAt } from '../../model/location.ts';
import type { ColumnDeclaration } from '../../configuration/configuration-view.ts';
import { columnsInCode } from '../../configuration/sql-in-code.ts';
import { joinedWords } from '../../ruleset/vocabularies/name-words.ts';
import { personalDataVocabulary } from '../../ruleset/vocabularies/personal-data-vocabulary.ts';
import type { Analysis, CollectContext } from '../analysis.ts';
import { ownProgram } from '../own-program.ts';
import { FIELD_ENCRYPTION } from './field-encryption.ts';
import { MAPPED_CLASS_FACTS, mappedItems } from './mapped-classes.ts';
import { isMappedToTable, isRelation, isUnmapped, tableOf } from './mapping-annotations.ts';
import { MODEL_WORDS, modelTables } from './model-tables.ts';
import { personalFacts, type Declaration, type Holder } from './personal-facts.ts';
import { plaintextStores } from './plaintext-storage.ts';

const ITEM = 'personal-data-item';

/** Facts of kind `personal-data-item`: `name` is the field's id, `data` its name in the source and the table or class; of kind `field-encryption` for what models encrypt. */
export const personalDataAnalysis: Analysis = {
  id: 'personal-data',
  reads: [ITEM, FIELD_ENCRYPTION, ...MAPPED_CLASS_FACTS],
  keywords: ['create table', 'model ', '@tablename', '@table(', '@entity', '@document', '[table(', '_table(', '[sugartable', '@apimodel', '@schema(', '@tableid', '@generatedvalue', 'extends model<', '[sugarcolumn', '[bson', '.table(name', ...new Set(Object.values(MODEL_WORDS).flat())],
  kinds: ['sql', 'java', 'kotlin', 'csharp', 'python', 'javascript', 'typescript', 'go', 'php', 'prisma'],
  collect(context) {
    const { fields } = personalDataVocabulary(context.rules);
    const facts: Fact[] = [];
    for (const holder of holders(context)) {
      if (!context.spend(holder.members.length * 20)) break;
      for (const name of holder.encrypted ?? []) facts.push({ kind: FIELD_ENCRYPTION, name: joinedWords(name), path: context.file.path });
      facts.push(...personalFacts(holder, fields, ITEM, context.file.path, (at) => positionAt(context.file.lineStarts, at).line));
    }
    return { detections: [], facts, problems: [] };
  },
  conclude({ facts, rules, active }) {
    const { fields } = personalDataVocabulary(rules);
    const stored = [...facts.filter((fact) => fact.kind === ITEM || fact.kind === FIELD_ENCRYPTION), ...mappedItems(facts, ITEM)];
    return { detections: active.flatMap((rule) => plaintextStores(stored, rule.id, fields)) };
  },
};

function holders(context: CollectContext): Holder[] {
  const { kind } = context.file;
  if (kind === 'sql' || kind === 'prisma') return tables(context.configuration()?.columns ?? [], kind === 'sql' ? 'table' : 'model');
  return [...(MODEL_WORDS[kind] === undefined ? classes(context) : models(context)), ...(isTestPath(context.file.path) ? [] : tables(columnsInCode(context.file.text), 'table'))];
}

/** Tables that code declares. */
function models(context: CollectContext): Holder[] {
  const { kind, text } = context.file;
  const lower = text.toLowerCase();
  const code = MODEL_WORDS[kind]?.some((word) => lower.includes(word)) === true && context.spend(text.length * 4) ? ownProgram(context) : undefined;
  return code === undefined ? [] : modelTables(code, kind, personalDataVocabulary(context.rules).fields.own).map(({ name, by, members }) => ({
    name, stored: true, ...(by !== undefined && { by }), members: members.filter(({ encrypted }) => !encrypted), encrypted: members.flatMap((member) => (member.encrypted ? [member.name] : [])),
  }));
}

function tables(columns: readonly ColumnDeclaration[], by: Declaration): Holder[] {
  const byTable = new Map<string, Holder['members'][number][]>();
  for (const column of columns) {
    const member = { name: column.column, type: column.type, at: column.region.start, ...(column.comment !== undefined && { label: column.comment }) };
    const list = byTable.get(column.table);
    if (list === undefined) byTable.set(column.table, [member]);
    else list.push(member);
  }
  return Array.from(byTable, ([name, members]) => ({ name, stored: true, ...(by !== 'model' && { by }), members }));
}

function classes(context: CollectContext): Holder[] {
  return context.outline().types.flatMap((type) => (type.kind === 'class' || type.kind === 'record' ? [{
    name: [type.name, ...tableOf(type)].join(' '), stored: isMappedToTable(type), members: type.fields.map((field) => (isUnmapped(field) || isRelation(field, context.file) ? { ...field, unmapped: true } : field)),
  }] : []));
}
