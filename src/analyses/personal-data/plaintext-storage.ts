// Decides which stored fields of persons nothing in the project encrypts.
import type { Fact } from '../../model/fact.ts';
import { joinedWords } from '../../ruleset/vocabularies/name-words.ts';
import type { PersonalDataFields } from '../../ruleset/vocabularies/personal-data-fields.ts';
import type { ProjectDetection } from '../analysis.ts';
import { EVERY_FIELD, FIELD_ENCRYPTION } from './field-encryption.ts';
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
}

/** Files that declare tables as such; classes repeat them. */
const DECLARES = /\.(?:sql|prisma)$/i;
/** Ends of a column's name that say it holds a cipher text or a digest. */
const PROTECTED = /(?:enc|encrypt|encrypted|cipher|mi|hash|digest|mask|md5|sm3|sm4)$/;

/**
 * One detection per table and field. Names, addresses and mail addresses are for the inventory: they count by what stands beside them.
 * A field of an entity is left to the table's declaration where the project has that.
 */
export function plaintextStores(facts: readonly Fact[], ruleId: string, vocabulary: PersonalDataFields): ProjectDetection[] {
  const encrypted = new Set(facts.flatMap((fact) => (fact.kind === FIELD_ENCRYPTION ? [fact.name] : [])));
  if (encrypted.has(EVERY_FIELD)) return [];
  const kept = new Map(vocabulary.fields.filter((field) => field.exposed && field.encrypt && (field.personal === 'sensitive' || field.mask === 'phone') && field.mask !== 'name').map((field) => [field.id, field]));
  const items = facts.flatMap((fact) => (fact.kind === FIELD_ENCRYPTION ? [] : [{ fact, item: fact.data as unknown as StoredItem }]));
  const declared = new Set(items.filter(({ fact }) => DECLARES.test(fact.path)).map(({ item }) => keyOf(item)));
  const seen = new Set<string>();
  return items.flatMap(({ fact, item }): ProjectDetection[] => {
    const field = kept.get(fact.name);
    const name = joinedWords(item.name);
    if (field === undefined || !item.stored || isView(item.table) || encrypted.has(name) || PROTECTED.test(name) || isAboutField(item.name, field.id) || !(item.named || field.category === 'attr')) return [];
    const key = keyOf(item);
    if (seen.has(key) || (!DECLARES.test(fact.path) && declared.has(key))) return [];
    seen.add(key);
    return [{
      ruleId, path: fact.path, ...(fact.line !== undefined && { line: fact.line }), anchor: key, evidence: `${item.table}.${item.name}`,
      args: [field.title.zh, field.title.en, `${item.table}.${item.name}`], ...(item.staff && { level: 'warning' as const }),
    }];
  });
}

/** A database's view shows what its tables keep: `View_Outpatient`, `vw_patient`; its class names it once or twice. */
function isView(table: string): boolean {
  return /^(?:i?view|vw|v)_/i.test(table.split(' ').at(-1) ?? '');
}

/** Table and field without case and `_`; an entity's last word is its table, where it names one. */
function keyOf({ table, name }: StoredItem): string {
  return `${joinedWords(table.split(' ').at(-1) ?? '')}.${joinedWords(name)}`;
}
