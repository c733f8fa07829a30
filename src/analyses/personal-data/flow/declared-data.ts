// What a class or struct that is read from the syntax tree says of the personal data in it: for languages without an outline.
import { subjectOf } from '../../../ruleset/vocabularies/match-field.ts';
import type { PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import { isAboutField, isPersons, personalMembers, showsPerson } from '../personal-members.ts';
import type { DataType } from './flow-facts.ts';

export interface DeclaredMember {
  readonly name: string;
  /** What its declaration calls it for people. */
  readonly label?: string;
  /** Types of its own that it holds; none where it is a text, a number, a time. */
  readonly leaves: readonly string[];
  readonly isText: boolean;
  /** It takes whatever it is given. */
  readonly isOpen: boolean;
  /** Left out of answers, or masked there. */
  readonly isKept: boolean;
}

const MOST_PARTS = 60;
/** What masks a value on its way out. */
const MASKS = /mask|desensiti|redact|tuomin|['"][^'"*\n]{0,20}\*{3}/i;

/** @param isOfPatient whether more than the name says that it is about one patient. */
export function toDataType(name: string, members: readonly DeclaredMember[], supers: readonly string[], vocabulary: PersonalDataFields, isOfPatient = false): DataType {
  const subject = subjectOf(vocabulary, '', name);
  const all = personalMembers({ name, members }, vocabulary).filter(({ member, match }) => !isAboutField(member.name, match.field.id));
  const found = showsPerson(all, isOfPatient || isPersons(subject)) ? all.filter(({ match, member }) => match.field.exposed && member.isText) : [];
  return {
    open: members.some((member) => member.isOpen), prints: [], staff: subject === 'staff',
    personal: found.map(({ member, match }) => [member.name, match.field.id, member.isKept ? 'j' : ''] as const),
    parts: members.filter((member) => !member.isKept).flatMap((member) => member.leaves.map((leaf) => [member.name, leaf] as const)).slice(0, MOST_PARTS),
    supers: supers.map((one) => [one, []] as const),
  };
}

/** Whether code masks something; of which field is not told apart. */
export function masks(code: string, { own }: PersonalDataFields): boolean {
  return MASKS.test(code) || own.masks(code);
}
