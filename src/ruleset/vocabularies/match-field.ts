// Which field of the vocabulary a name in code, SQL, a header or a caption means.
import { remembered } from '../../model/remembered.ts';
import { MOST_NAMES, nameWords, withoutPrefix } from './name-words.ts';
import type { PersonalDataField, PersonalDataFields, Subject } from './personal-data-fields.ts';

/** What stands around the name; every part is optional. */
export interface FieldContext {
  /** Names beside it: columns of the table, fields of the class, keys of the object. */
  readonly siblings?: readonly string[];
  /** Comment, caption or `@ApiModelProperty` text of this very field. */
  readonly label?: string;
  readonly table?: string;
}

export interface FieldMatch {
  readonly field: PersonalDataField;
  readonly level: number;
  /** `strong`: decides alone; `plain`: an ordinary name of the field; `confirmed`: an ambiguous name with a second clue. */
  readonly strength: 'strong' | 'plain' | 'confirmed';
  readonly subject: Subject;
}

interface Lookups {
  readonly exact: ReadonlyMap<string, { readonly field: PersonalDataField; readonly list: 'strong' | 'names' | 'pinyin' | 'ambiguous' }>;
  readonly stems: readonly (readonly [string, PersonalDataField])[];
  readonly labels: readonly (readonly [string, PersonalDataField])[];
  readonly subjects: ReadonlyMap<string, Subject>;
  /** Subjects as listed: the first that fits decides. */
  readonly order: readonly (keyof PersonalDataFields['subjects'])[];
}

/** With its answers remembered. */
interface FieldIndex extends Lookups {
  readonly readName: (name: string) => NameReading;
  readonly readLabel: (label: string) => PersonalDataField | undefined;
  readonly subjectsIn: (text: string) => ReadonlySet<Subject>;
}

/** What a name says by itself. */
interface NameReading {
  readonly found: Found | undefined;
  readonly lastWord: string;
}

interface Found { readonly field: PersonalDataField; readonly strength: 'strong' | 'plain' | 'ambiguous' }

/** Words after the name proper that do not change what it is (`phone_no`, `idCardNumber`). */
const TAILS = new Set(['no', 'num', 'number', 'nbr', 'str', 'value', 'val', 'text', 'txt', 'input', 'field']);
/** A longer comment speaks about more than the one field. */
const LABEL_LIMIT = 16;
const CLUES_NEEDED = 2;
/** What a word in the name of a table or class that holds what is filled in later ends with (`recipetemplate`). */
const TEMPLATES = ['template', 'templates', 'tpl', 'tmpl'];
/** Columns about a field, not the field: its key, kind, picture, time (`idcard_pic`: 身份证扫描件). Their comments name the field all the same. */
const ABOUT = new Set(['id', 'ids', 'type', 'kind', 'flag', 'status', 'enum', 'by', 'count', 'sort', 'order', 'url', 'path', 'img', 'pic', 'image', 'file', 'version']);
/** A comment that ends with the number itself, or with a person's document: `globalId` 身份证号, `mother_id` 母亲身份证 are no keys. */
const NUMBER = /证号码?$|[亲人者]身份证$/;
const TIMES = new Set(['time', 'date', 'datetime', 'at']);
/** What a caption ends with where it names a property of the thing and not the thing: 电话问诊费用价格. */
/** And where it is the thing all the same. */
const THE_THING = /^(?:记录|内容|描述|结果|情况|详情|信息|说明)?$/;
const OTHER_THING = /(?:价格|费用|金额|单价|次数|数量|时长|状态|类型|标志|标识|开关|模板|来源|平台|渠道|计算|推算|换算)$/;
/** Fields that are times themselves. */
const TIME_FIELDS = new Set(['birth', 'death', 'visit']);

/** The field that `name` means, or undefined. Names that also mean something else need a second clue from `context`. Case, `_`, `-` and quotes do not matter. */
export function matchField(vocabulary: PersonalDataFields, name: string, context: FieldContext = {}): FieldMatch | undefined {
  const index = indexOf(vocabulary);
  const { found: byName, lastWord: last } = readNameIn(index, name, context.table);
  const byLabel = labelField(index, context.label) ?? (/[\u4e00-\u9fa5]/.test(name) ? labelField(index, name) : undefined);
  const result = (field: PersonalDataField, strength: FieldMatch['strength']): FieldMatch => ({ field, level: field.level, strength, subject: subjectOf(vocabulary, name, context.table) });
  if (byName === undefined) {
    const about = (ABOUT.has(last) && byLabel?.id !== 'id_type' && !(last === 'id' && byLabel?.id === 'id_card' && NUMBER.test(context.label ?? ''))) || (TIMES.has(last) && !TIME_FIELDS.has(byLabel?.id ?? ''));
    return byLabel === undefined || about ? undefined : result(byLabel, 'plain');
  }
  if (byName.strength === 'strong') return result(byName.field, 'strong');
  if (byLabel !== undefined) return result(byLabel, byLabel === byName.field ? 'confirmed' : 'plain');
  if (byName.strength === 'plain') return result(byName.field, 'plain');
  return countClues(index, context.siblings ?? [], byName.field) >= CLUES_NEEDED ? result(byName.field, 'confirmed') : undefined;
}

/** What a name says, else, where it is the head of its table's name (`result` of `LabResult`), what that says. */
function readNameIn(index: FieldIndex, name: string, table = ''): NameReading {
  const reading = index.readName(name);
  if (reading.found !== undefined || table === '') return reading;
  const named = table.split(' ').find((one) => {
    const words = nameWords(one);
    return words.length > 1 && words.at(-1) === reading.lastWord && nameWords(name).length === 1;
  });
  return named === undefined ? reading : { ...reading, found: index.readName(named).found };
}

/** Whether the vocabulary has the name at all, however ambiguous: `cardNo` may hold anything, but it is no mere counter. */
export function isKnownName(vocabulary: PersonalDataFields, name: string): boolean {
  return indexOf(vocabulary).readName(name).found !== undefined;
}

/** Whose data a column of a table holds, by the words of both names. */
export function subjectOf(vocabulary: PersonalDataFields, name: string, table = ''): Subject {
  const index = indexOf(vocabulary);
  for (const text of [name, table]) {
    // A template of a patient's record is nobody's record.
    if (text === table && nameWords(table).some((word) => TEMPLATES.some((end) => word.endsWith(end)))) return 'dictionary';
    const found = index.subjectsIn(text);
    if (found.size === 0) continue;
    // `icd_code` in a patient's table is no dictionary: only the table can say that.
    const first = index.order.find((subject) => found.has(subject) && (subject !== 'dictionary' || text === table));
    if (first !== undefined) return first;
  }
  return 'person';
}

/** Whether a comment says that this is the field itself, in so many words (诊断、诊断记录), and not something about it (诊断医生). */
export function isCalled(vocabulary: PersonalDataFields, label: string, field: PersonalDataField): boolean {
  const head = headOf(label);
  return indexOf(vocabulary).labels.some(([text, named]) => named === field && head.includes(text) && THE_THING.test(head.slice(head.lastIndexOf(text) + text.length)));
}

/** Subjects that a name or a caption speaks of. */
function subjectsIn({ subjects }: Lookups, text: string): ReadonlySet<Subject> {
  const words = nameWords(text);
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''}${word}`);
  const found = new Set([...words, ...pairs, words.join('')].flatMap((word) => subjects.get(word) ?? (word.length > 4 ? subjects.get(word.slice(-4)) : undefined) ?? []));
  for (const [word, subject] of subjects) if (word.charCodeAt(0) > 0x2e80 && text.includes(word)) found.add(subject);
  return found;
}

function readName(lookups: Lookups, name: string): NameReading {
  const words = nameWords(name);
  return { found: lookUp(lookups, words), lastWord: words.at(-1) ?? '' };
}

function lookUp(index: Lookups, allWords: readonly string[]): Found | undefined {
  const words = withoutPrefix(allWords);
  return lookUpWords(index, words) ?? (words.length > 1 && TAILS.has(words.at(-1) ?? '') ? lookUpWords(index, words.slice(0, -1)) : undefined);
}

function lookUpWords(index: Lookups, words: readonly string[]): Found | undefined {
  const whole = words.join('');
  const exact = index.exact.get(whole);
  if (exact !== undefined) return { field: exact.field, strength: exact.list === 'strong' ? 'strong' : exact.list === 'ambiguous' ? 'ambiguous' : 'plain' };
  for (let from = 1; from < words.length; from++) {
    const tail = index.exact.get(words.slice(from).join(''));
    if (tail === undefined || tail.list === 'ambiguous') continue;
    if (tail.field.notAfter.includes(words[from - 1] ?? '')) return undefined;
    return { field: tail.field, strength: 'plain' };
  }
  const last = words.at(-1) ?? '';
  for (let from = 1; from <= last.length - 4; from++) {
    const tail = index.exact.get(last.slice(from));
    if (tail !== undefined && (tail.list === 'pinyin' || tail.list === 'strong')) return { field: tail.field, strength: 'plain' };
  }
  const stem = index.stems.find(([text]) => whole.startsWith(text) || last.startsWith(text));
  return stem === undefined ? undefined : { field: stem[1], strength: 'plain' };
}

function labelField(index: FieldIndex, label: string | undefined): PersonalDataField | undefined {
  return label === undefined ? undefined : index.readLabel(label);
}

function readLabel(index: Lookups, label: string): PersonalDataField | undefined {
  const head = headOf(label);
  if (head.length > LABEL_LIMIT) return undefined;
  // The head of a Chinese compound stands last: 联系人手机 is a telephone number.
  let best: { readonly end: number; readonly field: PersonalDataField } | undefined;
  for (const [text, field] of index.labels) {
    const at = head.lastIndexOf(text);
    if (at !== -1 && at + text.length > (best?.end ?? 0) && !field.notAfter.some((word) => head.endsWith(word, at))) best = { end: at + text.length, field };
  }
  return best === undefined || OTHER_THING.test(head.slice(best.end)) ? undefined : best.field;
}

/** `性别(0男 1女)`: what stands in brackets or after a colon explains values, not the field. */
function headOf(label: string): string {
  return label.split(/[(（:：,，;；\s]/, 1)[0] ?? '';
}

function countClues(index: FieldIndex, siblings: readonly string[], self: PersonalDataField): number {
  const fields = new Map<string, number>();
  for (const sibling of siblings) {
    const { found } = index.readName(sibling);
    if (found?.field.clue === true && found.field !== self) fields.set(found.field.id, Math.max(fields.get(found.field.id) ?? 0, found.strength === 'ambiguous' ? 1 : 2));
  }
  return [...fields.values()].reduce((sum, one) => sum + one, 0);
}

const INDEXES = new WeakMap<PersonalDataFields, FieldIndex>();

function indexOf(vocabulary: PersonalDataFields): FieldIndex {
  let index = INDEXES.get(vocabulary);
  if (index === undefined) INDEXES.set(vocabulary, (index = buildIndex(vocabulary)));
  return index;
}

function buildIndex(vocabulary: PersonalDataFields): FieldIndex {
  const lists = ['strong', 'names', 'pinyin', 'ambiguous'] as const;
  const byLength = (a: readonly [string, unknown], b: readonly [string, unknown]): number => b[0].length - a[0].length;
  const order = Object.keys(vocabulary.subjects) as FieldIndex['order'][number][];
  const lookups: Lookups = {
    order,
    exact: new Map(vocabulary.fields.flatMap((field) => lists.flatMap((list) => field[list].map((name) => [name, { field, list }] as const)))),
    stems: vocabulary.fields.flatMap((field) => field.stems.map((stem) => [stem, field] as const)).sort(byLength),
    labels: vocabulary.fields.flatMap((field) => field.labels.map((label) => [label, field] as const)).sort(byLength),
    subjects: new Map([...order].reverse().flatMap((subject) => vocabulary.subjects[subject].map((word) => [word, subject] as const))),
  };
  const ask = <T>(read: (among: Lookups, text: string) => T): ((text: string) => T) => remembered((text) => read(lookups, text), { most: MOST_NAMES });
  return { ...lookups, readName: ask(readName), readLabel: ask(readLabel), subjectsIn: ask(subjectsIn) };
}
