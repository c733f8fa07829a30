// Decides which objects written to a log show a person's data.
import type { Fact } from '../../../model/fact.ts';
import type { PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import type { ProjectDetection } from '../../analysis.ts';
import { LOGGED_OBJECT, loggedIn } from './flow-facts.ts';
import { ProjectFlow } from './project-flow.ts';

const MOST_NAMED = 4;

/** One detection per log call: an object whose text, or the JSON made of it, shows fields of a person. */
export function loggedObjects(facts: readonly Fact[], ruleId: string, vocabulary: PersonalDataFields): ProjectDetection[] {
  const flow = new ProjectFlow(facts);
  const fields = new Map(vocabulary.fields.map((field) => [field.id, field]));
  const found = new Map<string, ProjectDetection>();
  for (const fact of facts) {
    if (fact.kind !== LOGGED_OBJECT) continue;
    const { carried, serialized } = loggedIn(fact);
    const shown = flow.shownBy(carried, fact.path, serialized).flatMap((holder) => holder.members.map(([name, id]) => ({ holder, name, field: fields.get(id) })));
    const named = [...new Map(shown.flatMap(({ field }) => (field === undefined ? [] : [[field.id, field] as const]))).values()].slice(0, MOST_NAMED);
    if (named.length === 0) continue;
    const places = [...new Set(shown.map(({ holder, name }) => (holder.type === '' ? name : `${holder.type}.${name}`)))].slice(0, MOST_NAMED);
    const key = `${fact.path} ${fact.line ?? 0}`;
    if (found.has(key)) continue;
    found.set(key, {
      ruleId, path: fact.path, ...(fact.line !== undefined && { line: fact.line }), anchor: fact.name, evidence: places.join(', '),
      args: [named.map((field) => field.title.zh).join('、'), named.map((field) => field.title.en).join(', '), places.join(', ')],
    });
  }
  return [...found.values()];
}
