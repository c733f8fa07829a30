// Decides which stored fields of persons nothing in the project encrypts.
import type { Fact } from '../../model/fact.ts';
import { joinedWords, nameWords } from '../../ruleset/vocabularies/name-words.ts';
import type { PersonalDataFields } from '../../ruleset/vocabularies/personal-data-fields.ts';
import type { ProjectDetection } from '../analysis.ts';
import { EVERY_FIELD, FIELD_ENCRYPTION } from './field-encryption.ts';
import type { Declaration } from './personal-facts.ts';
import { isAboutField } from './personal-members.ts';

/** What `personal-data-item` facts say of a column or field. */
export interface StoredItem {
  readonly name: string;
  readonly table: string;
  /** A table's column or a mapped field: transfer objects hold such fields, too, but store nothing. */
  readonly stored: boolean;
  /** Its name says it, not its comment alone. */
  readonly named: boolean;
  readonly staff: boolean;
  readonly by?: Declaration;
}

/** The class is where a field is told: it is what encrypts; a script repeats it, and a list of names says least. */
const ORDER: readonly Declaration[] = ['model', 'table', 'list'];
/** What a request brings is written, too, but declares no record. */
const TRANSFERRED = /^\w{1,80}(?:Request|Req|D[Tt][Oo]|V[Oo]|B[Oo]|Params?|Form|Input|Query|Command)(?: |$)/;
/** Ends of a column's name that say it holds a cipher text or a digest. */
const PROTECTED = /(?:enc|encrypt|encrypted|cipher|mi|hash|digest|mask|md5|sm3|sm4)$/;

/** One detection per table and field. Names, addresses and mail addresses are for the inventory: they count by what stands beside them. */
export function plaintextStores(facts: readonly Fact[], ruleId: string, vocabulary: PersonalDataFields): ProjectDetection[] {
  const encrypted = new Set(facts.flatMap((fact) => (fact.kind === FIELD_ENCRYPTION ? [fact.name] : [])));
  if (encrypted.has(EVERY_FIELD)) return [];
  const kept = new Map(vocabulary.fields.filter((field) => field.exposed && field.encrypt && (field.personal === 'sensitive' || field.mask === 'phone') && field.mask !== 'name').map((field) => [field.id, field]));
  const found = facts.flatMap((fact) => {
    const item = fact.data as unknown as StoredItem;
    const field = fact.kind === FIELD_ENCRYPTION ? undefined : kept.get(fact.name);
    if (field === undefined || !item.stored || isView(item.table)) return [];
    const name = joinedWords(item.name);
    if (encrypted.has(name) || PROTECTED.test(name) || isAboutField(item.name, field.id) || !(item.named || field.category === 'attr')) return [];
    return [{ fact, item, field, name, order: ORDER.indexOf(item.by ?? (TRANSFERRED.test(item.table) ? 'list' : 'model')) }];
  });
  const told = new ToldFields();
  return found.sort((a, b) => a.order - b.order).flatMap(({ fact, item, field, name, order }): ProjectDetection[] => {
    if (!told.isNew(name, item.table, order, fact.path)) return [];
    return [{
      ruleId, path: fact.path, ...(fact.line !== undefined && { line: fact.line }), anchor: keyOf(item), evidence: `${item.table}.${item.name}`,
      args: [field.title.zh, field.title.en, `${item.table}.${item.name}`], ...(item.staff && { level: 'warning' as const }),
    }];
  });
}

/** Fields that were told, by their tables: a script names them as classes do, with a prefix or in the plural. Programs side by side have classes of their own. */
class ToldFields {
  readonly #keys = new Set<string>();
  /** Tables, by field, with what declares them. */
  readonly #tables = new Map<string, { readonly table: string; readonly order: number }[]>();

  /** @param order of what declares the field; told are those of less first. */
  isNew(name: string, table: string, order: number, path: string): boolean {
    const key = `${order === 0 ? path.split('/', 1)[0] ?? '' : ''} ${joinedWords(lastOf(table))}.${name}`;
    if (this.#keys.has(key)) return false;
    this.#keys.add(key);
    const known = this.#tables.get(name) ?? [];
    const names = table.split(' ');
    this.#tables.set(name, [...known, ...names.map((one) => ({ table: one, order }))]);
    return order === 0 || !known.some((one) => one.order < order && names.some((other) => isSameTable(one.table, other) || isSameTable(other, one.table)));
  }
}

/** `Patient` and `t_patients`, `SysUser` and `sys_user`. */
function isSameTable(model: string, table: string): boolean {
  const own = nameWords(model).filter((word) => !SAYS_MODEL.has(word)).map(singular);
  const other = nameWords(table).map(singular);
  return own.join('').length >= SHORTEST_NAME && own.join('') === other.slice(-own.length).join('') || own.join('') === other.join('');
}

/** A class may be called after what it is. */
const SAYS_MODEL = new Set(['entity', 'model', 'do', 'po', 'schema']);
/** Shorter names are ends of many. */
const SHORTEST_NAME = 4;

function singular(word: string): string {
  return word.length > 3 ? word.replace(/ies$/, 'y').replace(/(?<!s)s$/, '') : word;
}

/** A database's view shows what its tables keep: `View_Outpatient`, `vw_patient`; its class names it once or twice. */
function isView(table: string): boolean {
  return /^(?:i?view|vw|v)_/i.test(table.split(' ').at(-1) ?? '');
}

/** Table and field without case and `_`; an entity's last word is its table, where it names one. */
function keyOf({ table, name }: StoredItem): string {
  return `${joinedWords(lastOf(table))}.${joinedWords(name)}`;
}

function lastOf(table: string): string {
  return table.split(' ').at(-1) ?? '';
}
