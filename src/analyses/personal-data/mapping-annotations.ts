// Annotations by which a class of Java, Kotlin or C# is mapped to a table.
import type { Annotation } from '../../outline/annotations.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { OutlineField, OutlineType } from '../../outline/outline.ts';
import { leafTypes } from './flow/carrier.ts';

/** Annotations that map a class to a table or a collection. */
const STORED = ['TableName', 'Table', 'SugarTable', 'Entity', 'Document'];

/** Or one of a system's own mapper, by its name and the name it gives: `[DB_Table("Patients")]`. */
function mapsToTable({ name, args }: Pick<Annotation, 'name' | 'args'>): boolean {
  return STORED.includes(name) || (/_[tT]able(?:Name)?$/.test(name) && TABLE_NAME.test(args));
}

const TABLE_NAME = /"([^"]{1,80})"/;

/** Annotations of a field that only a row's class has: MyBatis-Plus, the common mapper of MyBatis (`@GeneratedValue` alone), SqlSugar, MongoDB. */
const OF_ROWS = ['TableId', 'GeneratedValue', 'SugarColumn', 'BsonId', 'BsonElement', 'BsonRepresentation'];

/** Whether annotations map the class to a table or a collection: its own, or those of its fields; a class of MyBatis-Plus that extends `Model` of itself is its own mapper. */
export function isMappedToTable({ name, supers, annotations, fields }: OutlineType): boolean {
  return annotations.all.some(mapsToTable) || supers.some((one) => one === `Model<${name}>`) || fields.some((field) => field.annotations.has(...OF_ROWS));
}

/** The name that an annotation gives the table. */
export function tableOf({ annotations }: OutlineType): readonly string[] {
  return annotations.all.flatMap(({ name, args }) => (mapsToTable({ name, args }) ? TABLE_NAME.exec(args)?.[1] ?? [] : [])).slice(-1);
}

/** `@TableField(exist = false)` of MyBatis-Plus, `@Transient` of JPA and Spring Data, `[NotMapped]` of Entity Framework, `IsIgnore = true` of SqlSugar and FreeSql. */
export function isUnmapped({ annotations }: OutlineField): boolean {
  return annotations.has('Transient', 'NotMapped', 'BsonIgnore') || annotations.all.some(({ name, args }) => (name === 'TableField' && /\bexist\s{0,4}=\s{0,4}false\b/.test(args)) || (name.endsWith("Column") && /\bIsIgnore\s{0,4}=\s{0,4}true\b/.test(args)));
}

/** A list of objects, or an object of the property's own name. */
const COLLECTION = /^(?:I?List|I?Collection|I?Set|HashSet|IEnumerable)\s{0,4}</;

/**
 * A property of C# that leads to rows of another table, `List<Allergy> Allergies`, `Diagnosis Diagnosis`: what it says is kept there.
 * A document keeps its parts, and a converter writes them into the column.
 */
export function isRelation({ name, type, annotations }: OutlineField, { kind, text }: Pick<SourceFile, 'kind' | 'text'>): boolean {
  if (kind !== 'csharp' || /json|convert|bson/i.test(annotations.text)) return false;
  const parts = leafTypes(type);
  return parts.length > 0 && (COLLECTION.test(type) || parts.at(-1) === name) && !/\bMongoDB\b/.test(text);
}
