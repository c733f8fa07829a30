// Classes without annotations that MyBatis, iBATIS, Entity Framework and statements in code write to tables: which statement or set writes which properties, and what the classes hold of a person.
import type { XmlElement } from '../../configuration/xml-element.ts';
import { readXmlTree } from '../../configuration/xml-tree.ts';
import type { Fact } from '../../model/fact.ts';
import { positionAt } from '../../model/location.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Outline, OutlineMethod, OutlineType } from '../../outline/outline.ts';
import type { OwnProtection } from '../../ruleset/vocabularies/own-protection.ts';
import { joinedWords } from '../../ruleset/vocabularies/name-words.ts';
import { personalDataVocabulary } from '../../ruleset/vocabularies/personal-data-vocabulary.ts';
import type { Analysis, CollectContext } from '../analysis.ts';
import { attributeText, below, child, isNamed, walk } from '../xml-elements.ts';
import { headType, leafTypes } from './flow/carrier.ts';
import { isMappedToTable, isRelation, isUnmapped } from './mapping-annotations.ts';
import { personalFacts } from './personal-facts.ts';
import { namespaceOf, seenNamespaces, setsOf } from './mapped-sets.ts';
import { writtenInCode } from './written-in-code.ts';

/** `name`: the class in small letters, or `mapper.statement` where only the mapper's interface tells it; `data`: the table and the properties that are written, `by` a generic mapper. */
const WRITTEN_CLASS = 'written-class';
/** `name`: `mapper.statement` in small letters; `data`: the classes that its interface takes. */
const STATEMENT_CLASSES = 'statement-classes';
/** `name`: a class in small letters; `data`: what it extends. */
const CLASS_BASE = 'class-base';
/** `name`: a generic mapper that a system declares itself, in small letters: what it writes stands in statements. */
const OWN_MAPPER = 'own-mapper';
/** What `personal-data-item` says, of a class that no annotation maps; outside the inventory. */
const PLAIN_CLASS_ITEM = 'plain-class-item';
export const MAPPED_CLASS_FACTS = [WRITTEN_CLASS, STATEMENT_CLASSES, CLASS_BASE, OWN_MAPPER, PLAIN_CLASS_ITEM] as const;

const NAMESPACE = /<(?:mapper|sqlMap)\s{1,40}namespace\s{0,4}=\s{0,4}"([\w.]{1,200})"/;
const WRITES = /<(insert|update)\b([^<>]{0,400})>/g;
const CLASS_GIVEN = /\bparameter(?:Type|Class)\s{0,4}=\s{0,4}"([\w.$]{1,200})"/;
/** What a statement may be given that is no class of the system's own. */
const NO_CLASS = /^(?:(?:hash|linkedhash)?map|_?(?:string|int|integer|long|short|byte|boolean|double|float|bigdecimal|object)|(?:array)?list|collection|set|date)$/i;
const PROPERTY = /#\{?\s{0,4}(?:\w{1,40}(?:\[\])?\.){0,3}(\w{1,80})\s{0,4}(?=[,:}#])/g;
const TABLE = /\b(?:insert\s{1,20}(?:ignore\s{1,20})?into|replace\s{1,20}into|merge\s{1,20}into|update)\s{1,40}["`[]?(?:\w{1,60}["`\]]?\.["`[]?)?(\w{1,80})/i;
/** Interfaces whose methods are statements. */
const MAPPER = /(?:Mapper|Dao|DAO)$/;
/** Those of MyBatis-Plus and tk.mybatis, and a system's own above them: they write the class that they are given. */
const GENERIC_MAPPER = /^\w{0,20}(?:BaseMapper\w{0,6}|MyMapper|CrudMapper|CommonMapper|BaseDao)$/;
const ALL_PROPERTIES = '*';
const WRITING = /^(?:insert|add|save|create|update|modify|edit|batch|replace|upsert|merge)/i;
/** Folders of classes that hold data; what others extend says nothing about tables. */
const DATA_FOLDER = /\/(?:dto|vo|bo|po|do|pojo|bean|domain|entity|entities|model)s?\//i;

/** Facts of the kinds in `MAPPED_CLASS_FACTS`. */
export const mappedClasses: Analysis = {
  id: 'mapped-classes',
  servesOnly: ['personal-data'],
  reads: [],
  keywords: ['<mapper', '<sqlmap', '<hibernate-mapping', 'class ', 'interface '],
  kinds: ['java', 'csharp', 'xml'],
  collect(context) {
    const { file } = context;
    if (!context.spend(file.text.length)) return { detections: [], facts: [], problems: [] };
    return { detections: [], facts: file.kind === 'xml' ? statementFacts(context) : typeFacts(context), problems: [] };
  },
};

function statementFacts({ file, rules }: CollectContext): Fact[] {
  if (file.text.includes('<hibernate-mapping')) return hibernateFacts(file, personalDataVocabulary(rules).fields.own);
  const namespace = NAMESPACE.exec(file.text)?.[1];
  if (namespace === undefined) return [];
  const mapper = lastOf(namespace);
  return Array.from(file.text.matchAll(WRITES)).flatMap((match): Fact[] => {
    const [tag, kind = '', attributes = ''] = match;
    const close = tag.endsWith('/>') ? -1 : file.text.indexOf(`</${kind}`, match.index);
    const statement = close === -1 ? '' : file.text.slice(match.index + tag.length, close);
    const given = lastOf(CLASS_GIVEN.exec(attributes)?.[1] ?? '');
    const id = /\bid\s{0,4}=\s{0,4}"(\w{1,100})"/.exec(attributes)?.[1] ?? '';
    const name = given === '' || NO_CLASS.test(given) ? `${mapper}.${id}` : given;
    return written(name, statement, file.path);
  });
}

const HIBERNATE_CLASSES = ['class', 'subclass', 'joined-subclass', 'union-subclass'] as const;
/** A type of the system's own that encrypts what Hibernate writes. */
const ENCRYPTS = /crypt|cipher|sm4/i;

/** `Patient.hbm.xml`: the properties that Hibernate writes, those apart that a type of the system's own encrypts. */
function hibernateFacts(file: SourceFile, own: OwnProtection): Fact[] {
  return [...walk(readXmlTree(file).roots)].filter((one) => isNamed(one, ...HIBERNATE_CLASSES)).flatMap((mapped): Fact[] => {
    const name = lastOf(attributeText(mapped, 'name') ?? '');
    const written = below(mapped, 'property').filter((one) => !ENCRYPTS.test(typeOf(one)) && !own.encrypts(typeOf(one)));
    const properties = written.flatMap((one) => attributeText(one, 'name') ?? []).map(joinedWords);
    return name === '' || properties.length === 0 ? [] : [{ kind: WRITTEN_CLASS, name: name.toLowerCase(), path: file.path, data: { table: attributeText(mapped, 'table') ?? '', properties: [...new Set(properties)] } }];
  });
}

/** `type="..."`, or `<type name="..."/>` inside. */
function typeOf(property: XmlElement): string {
  const inside = child(property, 'type');
  return attributeText(property, 'type') ?? (inside === undefined ? '' : attributeText(inside, 'name') ?? '');
}

function written(name: string, statement: string, path: string): Fact[] {
  const properties = [...new Set(Array.from(statement.matchAll(PROPERTY), ([, property = '']) => joinedWords(property)))];
  return properties.length === 0 ? [] : [{ kind: WRITTEN_CLASS, name: name.toLowerCase(), path, data: { table: TABLE.exec(statement)?.[1] ?? '', properties } }];
}

function typeFacts(context: CollectContext): Fact[] {
  const outline = context.outline();
  const { path } = context.file;
  const facts: Fact[] = [...(context.file.kind === 'csharp' ? setFacts(context.file) : []), ...codeFacts(context, outline)];
  for (const type of outline.types) {
    if (type.kind === 'interface' && MAPPER.test(type.name)) facts.push(...genericFacts(type, path), ...type.methods.flatMap((method) => methodFacts(type, method, path)));
    else if (type.kind === 'class' && !isMappedToTable(type)) facts.push(...classFacts(context, type));
  }
  return facts;
}

/** The classes that methods of data access write by statements of their own. */
function codeFacts(context: CollectContext, outline: Outline): Fact[] {
  const { file, rules } = context;
  const found = context.spend(file.text.length) ? writtenInCode(outline, personalDataVocabulary(rules).fields.own) : [];
  const seen = found.length > 0 && file.kind === 'csharp' ? { seen: seenNamespaces(file.text) } : {};
  return found.map(({ name, table, properties }) => ({ kind: WRITTEN_CLASS, name: name.toLowerCase(), path: file.path, data: { table, properties, ...seen } }));
}

/** The classes of Entity Framework's sets, with the namespaces in which their names are looked up. */
function setFacts({ path, text }: SourceFile): Fact[] {
  const sets = setsOf(text);
  if (sets.length === 0) return [];
  const seen = seenNamespaces(text);
  return sets.map(({ name, table }) => ({ kind: WRITTEN_CLASS, name: name.toLowerCase(), path, data: { table, properties: [ALL_PROPERTIES], seen } }));
}

/** `interface PatientMapper extends BaseMapper<Patient>`, and `interface BaseMapper<T>` above it. */
function genericFacts({ name: declared, supers }: OutlineType, path: string): Fact[] {
  if (supers.length === 0 && GENERIC_MAPPER.test(declared)) return [{ kind: OWN_MAPPER, name: declared.toLowerCase(), path }];
  return supers.filter((one) => GENERIC_MAPPER.test(headType(one))).flatMap((one) => leafTypes(one).slice(-1).map((name) => ({ kind: WRITTEN_CLASS, name: name.toLowerCase(), path, data: { table: '', properties: [ALL_PROPERTIES], by: headType(one).toLowerCase() } })));
}

/** What a mapper's method takes; and what its own annotation writes: `@Insert("insert into patient (id_card) values (#{idCard})")`. */
function methodFacts(type: OutlineType, method: OutlineMethod, path: string): Fact[] {
  if (!WRITING.test(method.name)) return [];
  const classes = [...new Set(method.parameters.flatMap((one) => leafTypes(one.type)))].filter((one) => !NO_CLASS.test(one)).map((one) => one.toLowerCase());
  if (classes.length === 0) return [];
  const own = method.annotations.all.find(({ name }) => name === 'Insert' || name === 'Update');
  const name = `${type.name}.${method.name}`.toLowerCase();
  return [{ kind: STATEMENT_CLASSES, name, path, data: { classes } }, ...(own === undefined ? [] : written(name, own.args, path))];
}

function classFacts(context: CollectContext, type: OutlineType): Fact[] {
  const { file, rules } = context;
  const base = type.base ?? type.supers[0];
  const facts: Fact[] = base !== undefined && DATA_FOLDER.test(file.path) ? [{ kind: CLASS_BASE, name: type.name.toLowerCase(), path: file.path, data: { base: headType(base).toLowerCase() } }] : [];
  if (type.fields.length === 0 || !context.spend(type.fields.length * 20)) return facts;
  const items = personalFacts({ name: type.name, stored: false, members: type.fields.filter((field) => !isUnmapped(field) && !isRelation(field, file)) }, personalDataVocabulary(rules).fields, PLAIN_CLASS_ITEM, file.path, (at) => positionAt(file.lineStarts, at).line);
  if (file.kind !== 'csharp') return [...facts, ...items];
  const namespace = namespaceOf(file.text);
  return [...facts, ...items.map((item) => ({ ...item, data: { ...(item.data as object), namespace } }))];
}

/** The items of classes that a statement writes, with the table that it names; items of `declared` kinds among `facts` count, too. */
export function mappedItems(facts: readonly Fact[], declared: string): Fact[] {
  const bases = new Map(facts.flatMap((fact) => (fact.kind === CLASS_BASE ? [[fact.name, (fact.data as { readonly base: string }).base] as const] : [])));
  const classesOf = new Map<string, readonly string[]>();
  for (const fact of facts) if (fact.kind === STATEMENT_CLASSES) classesOf.set(fact.name, (fact.data as { readonly classes: readonly string[] }).classes);
  const tables = new Map<string, string>();
  const meant = new Map<string, Set<string>>();
  const declaredOnly = namedByStatements(facts);
  for (const fact of facts) {
    if (fact.kind !== WRITTEN_CLASS || declaredOnly(fact)) continue;
    const { table, properties, seen = [] } = fact.data as { readonly table: string; readonly properties: readonly string[]; readonly seen?: readonly string[] };
    if (seen.length > 0) meant.set(fact.name, new Set([...meant.get(fact.name) ?? [], ...seen]));
    for (const name of fact.name.includes('.') ? classesOf.get(fact.name) ?? [] : [fact.name]) {
      for (const holder of [name, bases.get(name)]) if (holder !== undefined) for (const property of properties) if (table !== '' || !tables.has(`${holder}.${property}`)) tables.set(`${holder}.${property}`, table);
    }
  }
  const known = namespacesByClass(facts, meant);
  return facts.flatMap((fact) => {
    if (fact.kind !== PLAIN_CLASS_ITEM && fact.kind !== declared) return [];
    const { namespace, ...data } = fact.data as { readonly name: string; readonly table: string; readonly stored: boolean; readonly namespace?: string };
    const type = data.table.split(' ', 1)[0] ?? '';
    const holder = type.toLowerCase();
    if (namespace !== undefined && known.get(holder)?.has(namespace) === false) return [];
    const table = data.stored ? undefined : tables.get(`${holder}.${joinedWords(data.name)}`) ?? (fact.kind === PLAIN_CLASS_ITEM ? tables.get(`${holder}.${ALL_PROPERTIES}`) : undefined);
    return table === undefined ? [] : [{ ...fact, data: { ...data, stored: true, table: table === '' ? type : `${type} ${table}` } }];
  });
}

/** Tells a system's own generic mapper, of a class whose statements name what they write: columns of other tables that its queries fill are not among it. */
function namedByStatements(facts: readonly Fact[]): (fact: Fact) => boolean {
  const own = new Set(facts.flatMap((fact) => (fact.kind === OWN_MAPPER ? [fact.name] : [])));
  const byOf = ({ data }: Fact): string => (data as { readonly by?: string }).by ?? '';
  const named = new Set(facts.flatMap((fact) => (fact.kind === WRITTEN_CLASS && byOf(fact) === '' ? [fact.name] : [])));
  return (fact) => own.has(byOf(fact)) && named.has(fact.name);
}

/** Of classes of one name a set means those whose namespace it sees; classes of which it sees none are in a namespace that the whole project uses. */
function namespacesByClass(facts: readonly Fact[], meant: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  for (const fact of facts) {
    if (fact.kind !== PLAIN_CLASS_ITEM) continue;
    const { namespace, table } = fact.data as { readonly namespace?: string; readonly table: string };
    const holder = table.toLowerCase();
    if (namespace !== undefined && meant.get(holder)?.has(namespace) === true) known.set(holder, (known.get(holder) ?? new Set()).add(namespace));
  }
  return known;
}

function lastOf(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
}
