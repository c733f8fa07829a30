// What Python declares of the data that it keeps and gives out: models of pydantic and SQLModel, of SQLAlchemy and Django, serializers of the REST framework, schemas of marshmallow.
import type { Code } from '../../../matching/code/code.ts';
import type { CodeFile } from '../../../matching/search/code-file.ts';
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import { matchField } from '../../../ruleset/vocabularies/match-field.ts';
import type { PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import { annotationsOf, argumentsOf, basesOf, entriesOf, lastName, membersOf, namedArgument, textOf } from '../../code-parts.ts';
import { nodesWithin } from '../../nodes-within.ts';
import { masks, toDataType, type DeclaredMember } from '../flow/declared-data.ts';
import { dataTypeFact } from '../flow/flow-facts.ts';

/** Containers and plain values of type annotations. */
const NO_MODEL = /^(?:Optional|List|list|Dict|dict|Set|set|Tuple|tuple|Union|Annotated|Sequence|Iterable|Literal|Generic|ClassVar|Mapped|str|int|float|bool|bytes|date|datetime|time|timedelta|Decimal|UUID|None|EmailStr|constr|object|T)$/;
const TEXTS = /\b(?:str|constr|EmailStr)\b/;
const ANYTHING = /\b(?:Any|object|T|dict|Dict)\b/;
/** `Field(exclude=True)`, `SecretStr`. */
const KEPT = /\bexclude\s{0,4}=\s{0,4}True|\bSecretStr\b/;
const COLUMN = /^(?:Column|mapped_column)$/;
const FIELD = /^\w{2,40}Field$/;
/** Columns of times, amounts, switches, files and of other tables. */
const NO_TEXT = /date|time|bool|float|numeric|decimal|double|binary|file|image|foreignkey|one_?to_?one|many_?to_?many|relationship/i;
const SERIALIZER = /(?:Serializer|Schema)$/;
/** Bases that say nothing of a record. */
const ROOTS = /^(?:Model|Base|BaseModel|DeclarativeBase|Serializer|ModelSerializer|Schema|SQLAlchemyAutoSchema|ModelSchema|SQLAlchemySchema)$/;

export function pythonTypes(code: CodeFile, { path, text }: SourceFile, vocabulary: PersonalDataFields): Fact[] {
  return (code.byKind.get('class') ?? []).flatMap((type): Fact[] => {
    const bases = basesOf(type).map((one) => lastName(one.kind === 'index' ? one.kids[0] : one)).filter((one) => one !== '');
    const name = lastName(type.kids[1]);
    if (bases.length === 0 || name === '') return [];
    const isMasked = masks(text.slice(type.start, type.end), vocabulary);
    const serialized = bases.some((one) => SERIALIZER.test(one)) ? serializerOf(type, vocabulary) : undefined;
    const [holder, members, supers] = serialized ?? [name, [...annotated(type, text, isMasked), ...columns(type, isMasked)], bases.filter((one) => !ROOTS.test(one))];
    const data = toDataType(holder, serialized !== undefined && isMasked ? [] : members, supers, vocabulary);
    const made = isMasked ? [] : madeIn(type, code, serialized === undefined).map(([property, keys]) => dataTypeFact({ name: `${name}#${property}`, path }, toDataType(property, keys, [], vocabulary)));
    return [dataTypeFact({ name, path }, { ...data, prints: printed(type, members, text) }), ...made];
  });
}

/** Dictionaries that properties of a model and `get_` methods of a serializer put together, and the serializers that they answer with. */
function madeIn(type: Code, code: CodeFile, isModel: boolean): readonly (readonly [string, readonly DeclaredMember[]])[] {
  return membersOf(type).flatMap((method) => {
    const name = method.kind === 'func' ? lastName(method.kids[2]) : '';
    if (!(isModel ? annotationsOf(method).some((one) => lastName(one) === 'property') : name.startsWith('get_'))) return [];
    const keys = nodesWithin(code, ['pair', 'assign', 'call'], method).flatMap((node): DeclaredMember[] => {
      const [key] = node.kids;
      const isCaption = node.kids[1]?.kind === 'string';
      const named = isCaption ? undefined : textOf(node.kind === 'assign' ? (key?.kind === 'index' ? key.kids[1] : undefined) : node.kind === 'pair' ? key : undefined);
      if (named !== undefined) return [{ name: named, leaves: [], isText: true, isOpen: false, isKept: false }];
      return node.kind === 'call' && SERIALIZER.test(lastName(node)) ? [{ name: lastName(node), leaves: [lastName(node)], isText: false, isOpen: false, isKept: false }] : [];
    });
    return keys.length === 0 ? [] : [[name.replace(isModel ? /^$/ : /^get_/, ''), keys] as const];
  });
}

/** What the object's own text shows: all fields of a model of pydantic, and those that `__str__` or `__repr__` name. */
function printed(type: Code, members: readonly DeclaredMember[], text: string): readonly string[] {
  const own = membersOf(type).find((one) => one.kind === 'func' && /^__(?:str|repr)__$/.test(lastName(one.kids[2])));
  if (own === undefined) return basesOf(type).some((one) => /^(?:BaseModel|SQLModel)$/.test(lastName(one))) ? ['*'] : [];
  const shown = new Set(Array.from(text.slice(own.start, own.end).matchAll(/\bself\.(\w{1,80})/g), ([, name]) => name));
  return members.flatMap(({ name }) => (shown.has(name) ? [name] : []));
}

/** The names of a type annotation that may be models. */
export function leavesOf(annotation: string): readonly string[] {
  const names = annotation.match(/[A-Za-z_][\w.]{0,100}/g) ?? [];
  return [...new Set(names.map((one) => one.split('.').at(-1) ?? ''))].filter((one) => !NO_MODEL.test(one));
}

/** `id_card: str`, `phone: Mapped[str] = mapped_column(...)`. */
function annotated(type: Code, text: string, isMasked: boolean): DeclaredMember[] {
  return membersOf(type).flatMap((member): DeclaredMember[] => {
    const [, declared, named] = member.kids;
    if (member.kind !== 'var' || named?.kind !== 'id' || declared === undefined || declared.kind === 'none') return [];
    const written = text.slice(declared.start, declared.end);
    const isMapped = written.startsWith('Mapped');
    return [{ name: named.text, leaves: isMapped ? [] : leavesOf(written), isText: TEXTS.test(written), isOpen: !isMapped && ANYTHING.test(written), isKept: isMasked || KEPT.test(text.slice(member.start, member.end)) }];
  });
}

/** `phone = db.Column(db.String(20))`, `phone = models.CharField(...)`. */
function columns(type: Code, isMasked: boolean): DeclaredMember[] {
  return assignedIn(type).flatMap(({ name, value }): DeclaredMember[] => {
    const call = lastName(value);
    const isColumn = COLUMN.test(call);
    if (value.kind !== 'call' || !(isColumn || FIELD.test(call))) return [];
    const declared = isColumn ? argumentsOf(value).filter(({ kind }) => kind === 'call' || kind === 'member' || kind === 'id').map(lastName).join(' ') : call;
    const label = captionOf(value, isColumn);
    return [{ name, leaves: [], isText: !NO_TEXT.test(declared), isOpen: false, isKept: isMasked, ...(label !== undefined && { label }) }];
  });
}

/** `verbose_name='身份证号'`, `models.CharField('身份证号', ...)`, `comment='身份证号'`; a column's first text is its name. */
function captionOf(value: Code, isColumn: boolean): string | undefined {
  const [first] = argumentsOf(value);
  const said = textOf(namedArgument(value, 'verbose_name') ?? namedArgument(value, 'comment')) ?? (isColumn || first?.kind !== 'string' ? undefined : first.text);
  return said !== undefined && /[\u4e00-\u9fa5]/.test(said) ? said : undefined;
}

/** What a serializer gives out, beside the model that the names are read with: all fields of it, or those that are listed; nested ones are parts. */
function serializerOf(type: Code, vocabulary: PersonalDataFields): readonly [string, readonly DeclaredMember[], readonly string[]] | undefined {
  const meta = membersOf(type).find((one) => one.kind === 'class' && one.kids[1]?.text === 'Meta');
  const said = new Map((meta === undefined ? [] : assignedIn(meta)).map(({ name, value }) => [name, value]));
  const declared = assignedIn(type);
  const model = lastName(said.get('model'));
  if (model === '' && declared.length === 0) return undefined;
  const kept = new Set([...declared.filter(({ value }) => isOnlyRead(value)).map(({ name }) => name), ...entriesOf(said.get('extra_kwargs')).filter(({ value }) => entriesOf(value).some((one) => /^(?:write|load)_only$/.test(one.name) && one.value.text === 'True')).map(({ name }) => name)]);
  const nested = new Map(declared.flatMap(({ name, value }) => {
    const [inner] = value.kind === 'call' && lastName(value) === 'Nested' ? argumentsOf(value) : [value.kind === 'call' ? value : undefined];
    const made = textOf(inner) ?? lastName(inner);
    return SERIALIZER.test(made) ? [[name, made] as const] : [];
  }));
  // What a property of the model, or a method of the serializer, puts together.
  for (const { name, value } of declared) {
    const call = value.kind === 'call' ? lastName(value) : '';
    if (call === 'SerializerMethodField') nested.set(name, `${lastName(type.kids[1])}#${name}`);
    else if (call === 'ReadOnlyField' && model !== '' && namedArgument(value, 'source') === undefined) nested.set(name, `${model}#${name}`);
  }
  const listed = said.get('fields');
  const isAll = model !== '' && (listed === undefined || textOf(listed) === '__all__');
  const names = isAll || listed === undefined ? declared.map(({ name }) => name) : listed.kids.flatMap((one) => textOf(one) ?? []);
  const excluded = said.get('exclude')?.kids.flatMap((one) => textOf(one) ?? []) ?? [];
  const members = names.map((name): DeclaredMember => ({ name, leaves: nested.has(name) ? [nested.get(name) ?? ''] : [], isText: nested.get(name)?.includes('#') !== false, isOpen: false, isKept: kept.has(name) }));
  // Which fields are left when some that matter are taken out is not worked out.
  const whole: DeclaredMember[] = isAll && kept.size === 0 && !excluded.some((name) => matchField(vocabulary, name)?.field.exposed === true) ? [{ name: '*', leaves: [model], isText: false, isOpen: false, isKept: false }] : [];
  return [model === '' ? lastName(type.kids[1]).replace(SERIALIZER, '') : model, [...members, ...whole], []];
}

function isOnlyRead(value: Code): boolean {
  return (namedArgument(value, 'write_only') ?? namedArgument(value, 'load_only'))?.text === 'True';
}

/** Names that statements of a class give values. */
export function assignedIn(type: Code): readonly { readonly name: string; readonly value: Code }[] {
  return membersOf(type).flatMap((statement) => {
    const [name, value] = statement.kind === 'var' ? [statement.kids[2], statement.kids[3]] : statement.kids[0]?.kind === 'assign' ? statement.kids[0].kids : [];
    return name?.kind === 'id' && value !== undefined && value.kind !== 'none' ? [{ name: name.text, value }] : [];
  });
}
