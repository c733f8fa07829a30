// From persons seen in a file to findings: one per line, one per table where there are many, never more than the rule allows.
import type { Detection, Edit } from '../../model/detection.ts';
import { positionAt } from '../../model/location.ts';
import type { Rule } from '../../model/rule.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { RuleOf } from '../../ruleset/checked-rule.ts';
import type { PersonalDataReport } from '../../ruleset/techniques/personal-data.ts';
import { PERSONAL_KINDS, type PersonalKind, type Sighting } from './person-record.ts';
import { replacementFor } from './replacement.ts';
import { markSeries } from './series.ts';
import type { SightingStore, TableSightings } from './sighting-store.ts';

/** Places named beside a finding that stands for many rows. */
const RELATED_LIMIT = 10;
/** Rows on one line whose numbers one fix replaces. */
const FIX_LIMIT = 20;
const MASKS: Readonly<Record<PersonalKind, `personal:${string}`>> = {
  name: 'personal:name', id: 'personal:id_number', document: 'personal:id_number', phone: 'personal:phone', card: 'personal:card_tail', diagnosis: 'personal:by_role',
};
const ALONE: Readonly<Record<PersonalKind, PersonalDataReport>> = { name: 'person-row', id: 'resident-id', document: 'resident-id', phone: 'mobile', card: 'bank-card', diagnosis: 'diagnosis-row' };

/** Persons that one finding stands for; `count` may be more than are listed. */
interface Group {
  readonly sightings: readonly Sighting[];
  readonly count: number;
}

/** Which kind of rule speaks about a person: a name beside a number makes it a row of a person, else the number's own rule. */
export function reportOf(sighting: Sighting): PersonalDataReport {
  return sighting.kinds.has('name') && sighting.main.kind !== 'diagnosis' ? 'person-row' : ALONE[sighting.main.kind];
}

/** The findings of a file. */
export function reportSightings(file: SourceFile, store: SightingStore, rules: ReadonlyMap<string, RuleOf<'personal-data'>>): Detection[] {
  const groups = new Map<RuleOf<'personal-data'>, Group[]>();
  for (const { rule: id, persons } of store.tables()) {
    const rule = rules.get(id);
    if (rule !== undefined) groups.set(rule, [...(groups.get(rule) ?? []), ...groupsOfTable(file, persons, rule.spec.linesPerTable)]);
  }
  return [...groups].flatMap(([rule, list]) => {
    const ordered = list.sort((a, b) => startOf(a) - startOf(b));
    return collapseRest(ordered, rule.spec.findingsPerFile).map((group, index) => toDetection(rule, group, index));
  });
}

/** One group per line; one for the whole table where the lines are more than `limit`, or where not all persons were kept. */
function groupsOfTable(file: SourceFile, persons: TableSightings, limit: number): Group[] {
  const sightings = markSeries(persons.kept);
  const lines = new Map<number, Sighting[]>();
  for (const sighting of sightings) {
    const { line } = positionAt(file.lineStarts, sighting.main.region.start);
    const list = lines.get(line);
    if (list === undefined) lines.set(line, [sighting]);
    else list.push(sighting);
  }
  if (lines.size > limit || persons.count > sightings.length) return [{ sightings, count: persons.count }];
  const groups = Array.from(lines.values(), (list) => ({ sightings: list, count: list.length }));
  return file.kind === 'log' || file.kind === 'text' ? onceEach(groups) : groups;
}

/** A log names the same person in line after line, and is deleted as a whole: lines of one person with the same number become one group. */
function onceEach(groups: readonly Group[]): Group[] {
  const byPerson = new Map<string, Sighting[]>();
  const others: Group[] = [];
  for (const group of groups) {
    const [first, second] = group.sightings;
    if (first === undefined || second !== undefined) { others.push(group); continue; }
    const key = `${first.main.kind}\0${first.main.value}\0${[...first.kinds].sort().join()}`;
    const same = byPerson.get(key);
    if (same === undefined) byPerson.set(key, [first]);
    else same.push(first);
  }
  return [...others, ...Array.from(byPerson.values(), (sightings) => ({ sightings, count: 1 }))];
}

function collapseRest(groups: readonly Group[], limit: number): readonly Group[] {
  if (groups.length <= limit) return groups;
  const rest = groups.slice(limit - 1);
  return [...groups.slice(0, limit - 1), { sightings: rest.flatMap((group) => group.sightings), count: rest.reduce((sum, group) => sum + group.count, 0) }];
}

function startOf(group: Group): number {
  return group.sightings[0]?.main.region.start ?? 0;
}

function toDetection(rule: Rule, group: Group, index: number): Detection {
  const { sightings, count } = group;
  const first = sightings[0] as Sighting;
  const kinds = PERSONAL_KINDS.filter((kind) => sightings.some((sighting) => sighting.kinds.has(kind)));
  const example = sightings.every((sighting) => sighting.example);
  const ownStaff = sightings.every((sighting) => sighting.subject === 'staff' || sighting.subject === 'organisation');
  const edits = sightings.length > FIX_LIMIT ? [] : editsFor(sightings, index);
  return {
    ruleId: rule.id, region: first.main.region, anchor: [first.table, first.main.name].filter((part) => part !== '').join('.'),
    value: first.main.value, mask: MASKS[first.main.kind],
    args: [`@personal-data.${kinds.join('-')}`, count],
    // A member of the vendor's or hospital's staff has the same right to his number; the damage is smaller than with a patient's.
    ...(ownStaff && { level: rule.level === 'error' ? ('warning' as const) : ('note' as const) }),
    ...(example && { confidence: 'low' as const }),
    ...(count > 1 && { attributes: { persons: String(count) } }),
    ...(sightings.length > 1 && { related: sightings.slice(1, RELATED_LIMIT + 1).map((one) => ({ region: one.main.region, message: 'personal-data.same-table' })) }),
    ...(edits.length > 0 && { fixes: [{ title: 'personal-data.fix-synthetic', edits, safe: false }] }),
  };
}

/** Every number of these persons replaced by one that nobody has. */
function editsFor(sightings: readonly Sighting[], index: number): Edit[] {
  return sightings.flatMap((sighting, row) => sighting.numbers.flatMap((trait) => {
    const text = replacementFor(trait.kind, index + row, trait.value.length);
    return text === undefined ? [] : [{ ...trait.region, text }];
  }));
}
