// What facts say of the members of a table or class that hold data of a person.
import type { Fact } from '../../model/fact.ts';
import type { PersonalDataFields } from '../../ruleset/vocabularies/personal-data-fields.ts';
import { isCalled, matchField, type FieldMatch } from '../../ruleset/vocabularies/match-field.ts';
import { personalMembers } from './personal-members.ts';

const TEXT = /char|text|clob|^(?:java\.lang\.)?string$/i;

/** How a table is declared: `model` by the class that a program works with, `table` by a script or a migration, `list` by names of columns alone. */
export type Declaration = 'model' | 'table' | 'list';

/** A table or class with what it declares, and whether something maps it to a table. */
export interface Holder {
  readonly name: string;
  readonly stored: boolean;
  /** `model` where nothing else is said. */
  readonly by?: Declaration;
  readonly members: readonly { readonly name: string; readonly label?: string; readonly type?: string; readonly at: number; /** Filled by a join or for the answer: no column. */ readonly unmapped?: boolean }[];
  /** Names of members that what declares them encrypts; they are none of `members`. */
  readonly encrypted?: readonly string[];
}

/** One fact of the given kind for each such member; `lineAt` gives the line of an offset. */
export function personalFacts(holder: Holder, fields: PersonalDataFields, kind: string, path: string, lineAt: (offset: number) => number): Fact[] {
  return personalMembers(holder, fields).map(({ member, match }) => ({
    kind, name: fieldOf(match), path, line: lineAt(member.at),
    data: { name: member.name, table: holder.name, level: match.level, stored: holder.stored && member.unmapped !== true, named: isNamed(member.name, match, holder, fields) || isText(member) && isCalled(fields, member.label, match.field), staff: match.subject === 'staff', ...(holder.by !== undefined && { by: holder.by }) },
  }));
}

/** Whether the name alone says it; a comment about a diagnosis stands at its date and its doctor, too. */
function isNamed(name: string, { field }: FieldMatch, holder: Holder, fields: PersonalDataFields): boolean {
  return matchField(fields, name, { siblings: holder.members.map((member) => member.name), table: holder.name })?.field === field;
}

/** A column of text that its comment explains: its name may be no word at all (`zd`, `d_info`). */
function isText(member: Holder['members'][number]): member is Holder['members'][number] & { readonly label: string } {
  return member.label !== undefined && TEXT.test(member.type ?? '');
}

/** The name of a doctor or user of the system is data of the staff, not a patient's name. */
function fieldOf(match: FieldMatch): string {
  return match.subject === 'staff' && match.field.id === 'patient_name' ? 'staff' : match.field.id;
}
