// Persons in JSON, YAML, XML and properties: the members of one object, element or key prefix.
import type { ConfigurationView, Entry } from '../../configuration/configuration-view.ts';
import { lastStartingBy, type Region } from '../../model/location.ts';
import { columnRoleOf, type ColumnRole } from './column-role.ts';
import { judgeRecord, type Judge } from './judge-record.ts';
import type { Sighting } from './person-record.ts';

/** Objects with more members are tables of settings, and looked at around the number only. */
const MEMBERS_LIMIT = 200;

/** Finds the entry around a candidate and judges it with its siblings, each group of siblings once. */
export class EntryRecords {
  readonly #view: ConfigurationView;
  readonly #judge: Judge;
  readonly #sorted: readonly Entry[];
  readonly #regions: readonly Region[];
  readonly #done = new Set<Entry>();
  readonly #members = new Map<readonly Entry[], readonly Entry[]>();

  constructor(view: ConfigurationView, judge: Judge) {
    this.#view = view;
    this.#judge = judge;
    this.#sorted = view.entries.filter((entry) => entry.within === undefined && entry.commented !== true && entry.valueRegion.end > entry.valueRegion.start).sort((a, b) => a.valueRegion.start - b.valueRegion.start);
    this.#regions = this.#sorted.map((entry) => entry.valueRegion);
  }

  /** `undefined`: the region is no value of its own. `handled`: its group was judged before, or holds no person. */
  sightingAt(region: Region): Sighting | 'handled' | undefined {
    const entry = this.#entryAt(region);
    if (entry === undefined || entry.valueRegion.end - entry.valueRegion.start > 40) return undefined;
    const members = this.#membersOf(this.#view.siblings(entry));
    const first = members[0] ?? entry;
    if (this.#done.has(first)) return 'handled';
    this.#done.add(first);
    const near = members.length > MEMBERS_LIMIT ? [entry] : members;
    const table = entry.path.slice(0, -1).filter((segment) => !/^\d+$/.test(segment)).join('.');
    const cells = near.map((one) => ({ name: nameOf(one), value: one.value ?? '', region: one.valueRegion }));
    const siblings = cells.map((cell) => cell.name);
    const roles = cells.map((cell) => officeNumber(columnRoleOf(this.#judge.vocabulary.fields, cell.name, { siblings, table })));
    return judgeRecord({ table, cells }, roles, this.#judge) ?? 'handled';
  }

  /** The view gives the same list for each entry of a group. */
  #membersOf(siblings: readonly Entry[]): readonly Entry[] {
    let members = this.#members.get(siblings);
    if (members === undefined) this.#members.set(siblings, members = siblings.filter((one) => one.within === undefined));
    return members;
  }

  #entryAt(region: Region): Entry | undefined {
    const entry = this.#sorted[lastStartingBy(this.#regions, region.start)];
    return entry !== undefined && entry.valueRegion.end >= region.end ? entry : undefined;
  }
}

/** `company.phone`: the number of an office, unless the key itself speaks of a person. */
function officeNumber(column: ColumnRole): ColumnRole {
  return column.role === 'phone' && column.subject === 'organisation' ? { ...column, role: 'office' } : column;
}

/** The last key; of list items and element texts that of the list. */
function nameOf(entry: Entry): string {
  const last = [...entry.path].reverse().find((segment) => !/^\d+$/.test(segment)) ?? '';
  return last.replace(/^@/, '');
}
