// Tables and collections that JavaScript, TypeScript, Python, Go and PHP declare in code: models of their mappers, migrations.
import type { OwnProtection } from '../../ruleset/vocabularies/own-protection.ts';
import type { Code } from '../../matching/code/code.ts';
import type { CodeFile } from '../../matching/search/code-file.ts';
import type { FileKind } from '../../model/file-kind.ts';
import { describedRecords } from './described-records.ts';
import type { Declaration } from './personal-facts.ts';
import { phpColumns } from './php-columns.ts';
import { annotationsOf, argumentsOf, basesOf, entriesOf, entryOf, lastName, membersOf, ownerName, textOf } from '../code-parts.ts';

export interface ModelMember {
  readonly name: string;
  readonly at: number;
  /** First Chinese words of its declaration, or of the comment behind it. */
  readonly label?: string;
  /** Whether what declares it encrypts it. */
  readonly encrypted: boolean;
  /** As declared, where that is read. */
  readonly type?: string;
}

export interface ModelTable {
  /** Class and table, as far as they have names. */
  readonly name: string;
  /** By what, where not by a class. */
  readonly by?: Declaration;
  readonly members: readonly ModelMember[];
}

/** Kinds of file that are read here, with words one of which stands in every file that declares a table. */
export const MODEL_WORDS: Partial<Record<FileKind, readonly string[]>> = {
  python: ['models.', 'db.column', 'db.model', '__tablename__', 'mapped_column', 'sqlmodel', 'mongoengine', 'beanie', 'column("', "column('"],
  javascript: ['schema(', 'mongoose', 'sequelize', '.define(', 'createtable(', 'pgtable(', 'mysqltable('],
  typescript: ['schema(', 'mongoose', '@entity', '@table', 'sequelize', 'createtable(', 'pgtable(', 'mysqltable('],
  go: ['gorm:"', 'gorm.model', 'orm:"', 'bson:"', 'db:"', 'bun:"', 'pg:"', ') tablename()', 'ent.field'],
  php: ['schema::', 'addcolumn(', 'createtable(', 'add_field(', 'orm\\column', '$fillable', '$schema', 'activerecord'],
};

/** @param own what the project itself encrypts with. */
export function modelTables(file: CodeFile, kind: FileKind, own: OwnProtection): ModelTable[] {
  const read = new ModelReader(file, own);
  if (kind === 'python') return [...read.pythonModels(), ...read.pythonTables()];
  if (kind === 'go') return [...read.structs(), ...read.goFields()];
  return kind === 'php' ? [...read.migrations(), ...read.records(), ...read.columns()] : [...read.entities(), ...read.definitions()];
}

const ENCRYPTS = /encrypt|cipher|\bcrypt/i;
const CHINESE = /[\u4e00-\u9fa5][\u4e00-\u9fa5A-Za-z()（）/]{0,30}/;
/** What Python's mappers give a member: `Column(...)`, `models.CharField(...)`, `mapped_column(...)`. */
const COLUMN_CALL = /^(?:Column|mapped_column)$/;
const FIELD_CALL = /^(?:\w{2,40}Field|ForeignKey)$/;
const MAPPERS = new Set(['models', 'db', 'sa', 'orm', 'me', 'mongoengine', 'peewee', 'fields']);
const MODEL_BASE = /(?:Model|Document)$/;
const TABLE_CALLS = new Set(['pgTable', 'mysqlTable', 'sqliteTable', 'createTable', 'create', 'table']);
/** Methods of a migration's table that add no column. */
const NO_COLUMN = new Set(['index', 'unique', 'primary', 'foreign', 'references', 'on', 'comment', 'nullable', 'default', 'after', 'dropcolumn', 'dropforeign', 'dropindex', 'dropunique', 'renamecolumn', 'engine', 'charset', 'setcomment', 'setengine', 'settable', 'addindex', 'hascolumn', 'ondelete']);

/** Tags of Go's mappers that make a field a column, and that keep it from being one. */
const MAPPED_TAG = /\b(?:gorm|xorm|orm|bson|db|bun|pg):"[^"-]/;
const UNMAPPED_TAG = /\b(?:gorm|xorm|orm|bson|db|bun|pg):"-/;
/** `func (Patient) TableName() string { return "patients" }` of GORM and XORM. */
const NAMES_TABLE = /\bfunc\s{1,4}\(\s{0,4}(?:\w{1,40}\s{1,4})?\*?(\w{1,60})\s{0,4}\)\s{0,4}TableName\s{0,4}\(\s{0,4}\)\s{0,4}string\s{0,4}\{(?:\s{0,20}return\s{1,4}"(\w{1,60}))?/g;

class ModelReader {
  readonly #file: CodeFile;
  readonly #own: OwnProtection;

  constructor(file: CodeFile, own: OwnProtection) {
    this.#file = file;
    this.#own = own;
  }

  pythonModels(): ModelTable[] {
    return this.#classes().flatMap((type) => {
      const isModel = basesOf(type).some((base) => MODEL_BASE.test(lastName(base)));
      const isTyped = basesOf(type).some((base) => lastName(base) === 'SQLModel') && (type.kids[4]?.kids ?? []).some((one) => one.kind === 'named' && one.kids[0]?.text === 'table');
      const isDocument = /\bbeanie\b/.test(this.#file.text) && basesOf(type).some((base) => lastName(base) === 'Document');
      const members = membersOf(type).flatMap((statement) => {
        const [name, value] = statement.kind === 'var' ? [statement.kids[2], statement.kids[3]] : statement.kids[0]?.kind === 'assign' ? statement.kids[0].kids : [];
        if (name?.kind !== 'id' || name.text.startsWith('__')) return [];
        const call = lastName(value);
        const isColumn = value?.kind === 'call' && (COLUMN_CALL.test(call) || (FIELD_CALL.test(call) && (MAPPERS.has(ownerName(value)) || (isModel && ownerName(value) === ''))));
        return isColumn || (statement.kind === 'var' && (isTyped || isDocument || this.#isMapped(statement))) ? [this.#member(columnOf(name.text, call), statement)] : [];
      });
      return table([type.kids[1]?.text, tableNameIn(type)], members);
    });
  }

  /** `phone: Mapped[str | None]` of SQLAlchemy. */
  #isMapped({ kids: [, type] }: Code): boolean {
    return type !== undefined && /^(?:\w{1,20}\.)?Mapped\s{0,4}\[/.test(this.#file.text.slice(type.start, type.end));
  }

  /** `Table("patient", metadata, Column("id_card", ...))`, `op.create_table(...)` of a migration. */
  pythonTables(): ModelTable[] {
    return (this.#file.byKind.get('call') ?? []).flatMap((call) => {
      if (!/^(?:Table|create_table)$/.test(lastName(call))) return [];
      const [name, ...parts] = argumentsOf(call);
      return table([textOf(name)], parts.flatMap((part) => {
        const column = part.kind === 'call' && lastName(part) === 'Column' ? textOf(argumentsOf(part)[0]) : undefined;
        return column === undefined ? [] : [this.#member(column, part)];
      }), lastName(call) === 'create_table' ? 'table' : undefined);
    });
  }

  /** Structs that a mapper knows: by the tag of a field, or by what they embed. It stores their other fields, too; those of requests are copies. */
  structs(): ModelTable[] {
    const name = this.#file.byKind.get('package')?.[0]?.kids[0]?.text;
    const named = new Map(Array.from(this.#file.text.matchAll(NAMES_TABLE), ([, type = '', of]) => [type, of]));
    return name !== undefined && /^(?:request|response|dto|vo)s?$/.test(name) ? [] : this.#classes().flatMap((type) => {
      const fields = membersOf(type).filter(({ kind }) => kind === 'var');
      const isMapped = fields.some((field) => MAPPED_TAG.test(tagOf(field)) || (field.kids[2]?.kind === 'none' && lastName(field.kids[1]) === 'Model' && ownerName(field.kids[1]) === 'gorm'));
      const own = type.kids[1]?.text ?? '';
      return isMapped || named.has(own) ? table([own, named.get(own)], fields.flatMap((field) => {
        const name = field.kids[2];
        return name?.kind !== 'id' || !/^[A-Z]/.test(name.text) || UNMAPPED_TAG.test(tagOf(field)) ? [] : [this.#member(name.text, field)];
      })) : [];
    });
  }

  /** Fields of a schema of ent: `field.String("id_card")`. */
  goFields(): ModelTable[] {
    if (!this.#file.text.includes('ent.Field')) return [];
    const fields = (this.#file.byKind.get('call') ?? []).filter((call) => ownerName(call) === 'field' && /^(?:String|Text|Other|JSON)$/.test(lastName(call)));
    return table([this.#classes()[0]?.kids[1]?.text], fields.flatMap((call) => {
      const name = textOf(argumentsOf(call)[0]);
      return name === undefined ? [] : [this.#member(name, call)];
    }));
  }

  /** Classes of TypeORM, MikroORM and sequelize-typescript: each field at its name, below what is written above it; documents of NestJS. */
  entities(): ModelTable[] {
    return this.#classes().flatMap((type) => {
      const entity = annotationsOf(type).find((one) => /^(?:Entity|Schema|Table)$/.test(lastName(one)));
      if (entity === undefined) return [];
      const [first] = argumentsOf(entity);
      return table([type.kids[1]?.text, textOf(first) ?? textOf(entryOf(first, 'tableName'))], membersOf(type).flatMap((field) => {
        const name = field.kids[2];
        return field.kind === 'var' && name?.kind === 'id' && annotationsOf(field).some((one) => /(?:Column|Property|^Prop)$/.test(lastName(one))) ? [{ ...this.#member(name.text, field), at: name.start }] : [];
      }));
    });
  }

  /** `sequelize.define`, `Model.init`, schemas of mongoose, tables of drizzle and of migrations. */
  definitions(): ModelTable[] {
    return [...this.#file.byKind.get('call') ?? [], ...this.#file.byKind.get('new') ?? []].flatMap((call) => {
      const [first, second] = argumentsOf(call).length > 0 ? argumentsOf(call) : call.kids[1]?.kids ?? [];
      const name = lastName(call);
      if (name === 'Schema' && first?.kind === 'dict') return table([this.#modelOf(call) ?? holderOf(call)], this.#fields(first));
      if (name === 'model' && ownerName(call) === 'mongoose' && second?.kind === 'dict') return table([textOf(first)], this.#fields(second));
      const columns = name === 'EntitySchema' || (name === 'Table' && call.kind === 'new') ? entryOf(first, 'columns') : undefined;
      if (columns?.kind === 'dict') return table([textOf(entryOf(first, 'name'))], this.#fields(columns));
      if (columns?.kind === 'list') return table([textOf(entryOf(first, 'name'))], columns.kids.flatMap((one) => { const column = textOf(entryOf(one, 'name')); return column === undefined ? [] : [this.#member(column, one)]; }), 'table');
      if (name === 'init' && first?.kind === 'dict' && (entryOf(second, 'sequelize') ?? entryOf(second, 'tableName')) !== undefined) return table([ownerName(call), textOf(entryOf(second, 'tableName'))], this.#fields(first));
      if ((name === 'define' || TABLE_CALLS.has(name)) && textOf(first) !== undefined && second?.kind === 'dict') return table([textOf(first)], this.#fields(second), name.startsWith('create') ? 'table' : undefined);
      return name === 'createTable' && second?.kind === 'lambda' ? table([textOf(first)], this.#added(second), 'table') : [];
    });
  }

  /** The name that `mongoose.model('patient', schema)` gives the records of a schema. */
  #modelOf({ parent }: Code): string | undefined {
    const held = parent?.kind === 'var' ? parent.kids[2]?.text : undefined;
    const call = held === undefined ? undefined : (this.#file.byKind.get('call') ?? []).find((one) => lastName(one) === 'model' && argumentsOf(one)[1]?.kind === 'id' && argumentsOf(one)[1]?.text === held);
    return textOf(argumentsOf(call)[0]);
  }

  /** Migrations of Laravel and ThinkPHP. */
  migrations(): ModelTable[] {
    return (this.#file.byKind.get('call') ?? []).flatMap((call) => {
      const [first, second] = argumentsOf(call);
      const name = lastName(call).toLowerCase();
      if ((name === 'create' || name === 'table') && ownerName(call).toLowerCase() === 'schema' && second?.kind === 'lambda') return table([textOf(first)], this.#added(second), 'table');
      return [];
    });
  }

  /** Models of Yii. */
  records(): ModelTable[] {
    return describedRecords(this.#file.text, (code) => ENCRYPTS.test(code) || this.#own.encrypts(code));
  }

  /** Columns that PHP names in text. */
  columns(): ModelTable[] {
    return phpColumns(this.#file.text, (code) => ENCRYPTS.test(code) || this.#own.encrypts(code));
  }

  #classes(): readonly Code[] {
    return this.#file.byKind.get('class') ?? [];
  }

  /** `$table->string('id_card', 18)` in the function that a migration is given. */
  #added(scope: Code): ModelMember[] {
    const [parameter] = scope.kids[0]?.kids ?? [];
    const given = parameter?.kids[2]?.text;
    return (this.#file.byKind.get('call') ?? []).flatMap((call) => {
      if (call.start < scope.start || call.end > scope.end || ownerName(call) !== given || NO_COLUMN.has(lastName(call).toLowerCase())) return [];
      const name = textOf(argumentsOf(call)[0]);
      return name === undefined ? [] : [this.#member(name, call)];
    });
  }

  /** The fields that an object describes; one that holds fields itself, or a list of such, is a part of the record. */
  #fields(object: Code): ModelMember[] {
    return entriesOf(object).flatMap(({ name, value, pair }) => {
      const part = value.kind === 'list' && value.kids.length === 1 ? value.kids[0] : value;
      const inner = part?.kind === 'dict' && entryOf(part, 'type') === undefined ? this.#fields(part) : [];
      return inner.length > 0 ? inner : [this.#member(name, pair)];
    });
  }

  #member(name: string, declaration: Code): ModelMember {
    const { text } = this.#file;
    const lineEnd = text.indexOf('\n', declaration.end);
    const said = text.slice(declaration.start, lineEnd === -1 ? text.length : Math.min(lineEnd, declaration.end + 120));
    const label = CHINESE.exec(said)?.[0];
    const code = text.slice(declaration.start, declaration.end);
    return { name, at: declaration.start, encrypted: ENCRYPTS.test(code) || this.#own.encrypts(code), ...(label !== undefined && { label }) };
  }
}

function tagOf(field: Code): string {
  return field.kids[0]?.kids[0]?.text ?? '';
}

/** Django keeps a reference under the other record's number: `patient = models.ForeignKey(...)`. */
function columnOf(name: string, call: string): string {
  return call === 'ForeignKey' && !/_?id$/i.test(name) ? `${name}_id` : name;
}

function table(names: readonly (string | undefined)[], members: readonly ModelMember[], by?: Declaration): ModelTable[] {
  return members.length === 0 ? [] : [{ name: names.filter((one) => one !== undefined && one !== '').join(' '), ...(by !== undefined && { by }), members }];
}

/** `__tablename__ = "patient"`, `class Meta: db_table = "patient"`. */
function tableNameIn(type: Code): string | undefined {
  for (const member of membersOf(type)) {
    if (member.kind === 'class' && member.kids[1]?.text === 'Meta') return tableNameIn(member);
    const [name, value] = member.kids[0]?.kind === 'assign' ? member.kids[0].kids : [];
    if (name?.text === '__tablename__' || name?.text === 'db_table') return textOf(value);
  }
  return undefined;
}

/** The variable that holds a schema, without what its kind of name adds: `patient` of `const patientSchema = new Schema(...)`. */
function holderOf(schema: Code): string | undefined {
  const { parent } = schema;
  const name = parent?.kind === 'var' ? parent.kids[2]?.text : parent?.kind === 'assign' ? lastName(parent.kids[0]) : undefined;
  return name?.replace(/(?<=.)_?[Ss]chema$/, '');
}
