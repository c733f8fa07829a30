// Decides which endpoints give back sensitive fields of persons as they are.
import type { Fact } from '../../../model/fact.ts';
import type { PersonalDataField, PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import type { ProjectDetection } from '../../analysis.ts';
import { ENDPOINT_RESULT, MASKED_ANSWERS, resultIn, type MethodResult } from './flow-facts.ts';
import { ProjectPages } from './project-pages.ts';
import { ProjectFlow, type Held } from './project-flow.ts';

/** Fields named in a message. */
const MOST_NAMED = 4;

/** Lines below its declaration in which a handler shows at a glance what it answers; in a longer one the statement is told that puts the data into the answer. */
const IN_SIGHT = 12;

/** One detection per endpoint. A name alone counts for nothing, an address only beside its person's name. */
export function unmaskedResponses(facts: readonly Fact[], ruleId: string, vocabulary: PersonalDataFields): ProjectDetection[] {
  // A filter for all answers masks fields by their names or types; whether these are among them is for people to look at.
  const isFiltered = facts.some((fact) => fact.kind === MASKED_ANSWERS);
  const flow = new ProjectFlow(facts);
  const pages = new ProjectPages(facts);
  const fields = new Map(vocabulary.fields.map((field) => [field.id, field]));
  const told = new Set<string>();
  return facts.flatMap((fact): ProjectDetection[] => {
    if (fact.kind !== ENDPOINT_RESULT) return [];
    const result = resultIn(fact);
    const isPage = result.page !== undefined || result.outcome !== undefined;
    // A handler that fills one of two pages is told of once.
    const place = `${fact.path} ${fact.line ?? 0}`;
    const held = !isPage ? flow.heldByResult(result, fact.path) : told.has(place) ? [] : pages.shownTo(result, fact.name, fact.path);
    const shown = held.flatMap((one) => sensitiveOf(one, fields).map(({ field, name }) => ({ field, name, holder: one })));
    if (shown.length === 0) return [];
    if (isPage) told.add(place);
    const named = [...new Map(shown.map((one) => [one.field.id, one.field])).values()].slice(0, MOST_NAMED);
    const places = [...new Set(shown.map(({ holder, name }) => (holder.type === '' ? name : `${holder.type}.${name}`)))].slice(0, MOST_NAMED);
    const entry = lineOfEntries(result, new Set(shown.map(({ holder }) => keyOf(holder))), (carried) => flow.heldByResult({ declared: [], carried, passes: false }, fact.path));
    const line = entry !== undefined && entry - (fact.line ?? 0) > IN_SIGHT ? entry : fact.line;
    return [{
      ruleId, path: fact.path, ...(line !== undefined && { line }), anchor: fact.name, evidence: places.join(', '),
      args: [named.map((field) => field.title.zh).join('、'), named.map((field) => field.title.en).join(', '), places.join(', ')],
      ...((isFiltered || shown.every(({ holder }) => holder.staff)) && { level: 'note' as const }),
    }];
  });
}

/** The line of the first entry that puts some of it into the answer, where nothing of it comes another way. */
function lineOfEntries({ entries = [] }: MethodResult, shown: ReadonlySet<string>, heldBy: (carried: MethodResult['carried']) => readonly Held[]): number | undefined {
  const put = entries.map(({ line, carried }) => ({ line, keys: heldBy(carried).map(keyOf).filter((key) => shown.has(key)) }));
  const told = new Set(put.flatMap(({ keys }) => keys));
  return told.size === shown.size ? put.find(({ keys }) => keys.length > 0)?.line : undefined;
}

function keyOf({ type, path }: Held): string {
  return `${type} ${path}`;
}

/** Numbers of documents, telephones and cards, biometric and medical data; an address beside a name. */
function sensitiveOf({ members }: Held, fields: ReadonlyMap<string, PersonalDataField>): { readonly field: PersonalDataField; readonly name: string }[] {
  const hasName = members.some(([, id]) => id === 'patient_name');
  return members.flatMap(([name, id]) => {
    const field = fields.get(id);
    if (field === undefined || !field.encrypt || field.mask === 'name' || field.id === 'email' || (field.id === 'address' && !hasName)) return [];
    return field.personal === 'sensitive' || field.mask === 'phone' || field.id === 'address' ? [{ field, name }] : [];
  });
}
