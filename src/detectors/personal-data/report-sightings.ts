// From persons seen in a file to findings: one per line, one per table where there are many, never more than the rule allows.
import type { Detection, Edit } from '../../model/detection.ts';
import type { Rule } from '../../model/rule.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { positionAt } from '../../model/location.ts';
import type { PersonalDataReport, PersonalDataSpec } from '../../ruleset/techniques/personal-data.ts';
import { PERSONAL_KINDS, type PersonalKind, type Sighting } from './person-record.ts';
import { replacementFor } from './replacement.ts';

/** Places named beside a finding that stands for many rows. */
const RELATED_LIMIT = 10;
/** Rows on one line whose numbers one fix replaces. */
const FIX_LIMIT = 20;
const MASKS: Readonly<Record<PersonalKind, `personal:${string}`>> = {
  name: 'personal:name', id: 'personal:id_number', document: 'personal:id_number', phone: 'personal:phone', card: 'personal:card_tail', diagnosis: 'personal:by_role',
};
const ALONE: Readonly<Record<PersonalKind, PersonalDataReport>> = { name: 'person-row', id: 'resident-id', document: 'resident-id', phone: 'mobile', card: 'bank-card', diagnosis: 'diagnosis-row' };

/** Persons that one finding stands for. */
interface Group {
  readonly rule: Rule;
  readonly sightings: Sighting[];
}

/** Which rule speaks about a person: a name beside a number makes it a row of a person, else the number's own rule. */
export function ruleFor(sighting: Sighting, rules: ReadonlyMap<PersonalDataReport, Rule>): Rule | undefined {
  return rules.get(sighting.kinds.has('name') && sighting.main.kind !== 'diagnosis' ? 'person-row' : ALONE[sighting.main.kind]);
}

/** The findings of `sightings`, which stand in the order of the text. */
export function reportSightings(file: SourceFile, sightings: readonly Sighting[], rules: ReadonlyMap<PersonalDataReport, Rule>): Detection[] {
  const lines = new Map<string, Group>();
  for (const sighting of sightings) {
    const rule = ruleFor(sighting, rules);
    if (rule === undefined) continue;
    const { line } = positionAt(file.lineStarts, sighting.main.region.start);
    const key = `${rule.id}\0${sighting.table}\0${line}`;
    const group = lines.get(key);
    if (group === undefined) lines.set(key, { rule, sightings: [sighting] });
    else group.sightings.push(sighting);
  }
  const byRule = new Map<Rule, Group[]>();
  for (const group of collapseTables([...lines.values()])) byRule.set(group.rule, [...(byRule.get(group.rule) ?? []), group]);
  return [...byRule].flatMap(([rule, groups]) => collapseRest(groups, (rule.spec as PersonalDataSpec).findingsPerFile).map((group, index) => toDetection(group, index)));
}

function collapseTables(groups: readonly Group[]): Group[] {
  const tables = new Map<string, Group[]>();
  for (const group of groups) {
    const key = `${group.rule.id}\0${group.sightings[0]?.table ?? ''}`;
    const list = tables.get(key);
    if (list === undefined) tables.set(key, [group]);
    else list.push(group);
  }
  return [...tables.values()].flatMap((list) => (list.length > ((list[0] as Group).rule.spec as PersonalDataSpec).linesPerTable ? [join(list)] : list));
}

function collapseRest(groups: readonly Group[], limit: number): Group[] {
  return groups.length <= limit ? [...groups] : [...groups.slice(0, limit - 1), join(groups.slice(limit - 1))];
}

function join(groups: readonly Group[]): Group {
  const sightings: Sighting[] = [];
  for (const group of groups) for (const sighting of group.sightings) sightings.push(sighting);
  return { rule: (groups[0] as Group).rule, sightings };
}

function toDetection(group: Group, index: number): Detection {
  const { rule, sightings } = group;
  const first = sightings[0] as Sighting;
  const kinds = PERSONAL_KINDS.filter((kind) => sightings.some((sighting) => sighting.kinds.has(kind)));
  const example = sightings.every((sighting) => sighting.example);
  const ownStaff = sightings.every((sighting) => sighting.subject === 'staff' || sighting.subject === 'organisation');
  const edits = sightings.length > FIX_LIMIT ? [] : editsFor(sightings, index);
  return {
    ruleId: rule.id, region: first.main.region, anchor: [first.table, first.main.name].filter((part) => part !== '').join('.'),
    value: first.main.value, mask: MASKS[first.main.kind],
    args: [`@personal-data.${kinds.join('-')}`, sightings.length],
    // A member of the vendor's or hospital's staff has the same right to his number; the damage is smaller than with a patient's.
    ...(ownStaff && { level: rule.level === 'error' ? ('warning' as const) : ('note' as const) }),
    ...(example && { confidence: 'low' as const }),
    ...(sightings.length > 1 && { attributes: { persons: String(sightings.length) } }),
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
