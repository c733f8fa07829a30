// What may belong to one person: the cells of a row, the members of an object, the literals of a line.
import type { Region } from '../../model/location.ts';
import type { Subject } from '../../ruleset/vocabularies/personal-data-fields.ts';

/** What was seen, in the order in which messages name it. */
export const PERSONAL_KINDS = ['name', 'id', 'document', 'phone', 'card', 'diagnosis'] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** One value with the name it goes by; `name` is empty where there is none (INSERT without columns). */
export interface RecordCell {
  readonly name: string;
  readonly value: string;
  readonly region: Region;
}

/** One row, object or line. `table` is the table, class or parent key; empty outside of rows. */
export interface PersonRecord {
  readonly table: string;
  readonly cells: readonly RecordCell[];
}

/** A literal that says something about a person. */
export interface Trait {
  readonly kind: PersonalKind;
  readonly value: string;
  readonly region: Region;
  /** Column or key. */
  readonly name: string;
}

/** A person in the data: what is known about him, and the literal that is reported. */
export interface Sighting {
  readonly table: string;
  /** All kinds seen, `name` included. */
  readonly kinds: ReadonlySet<PersonalKind>;
  /** The strongest literal: identity number, then card, phone, diagnosis. */
  readonly main: Trait;
  /** The numbers that would have to be replaced. */
  readonly numbers: readonly Trait[];
  readonly subject: Subject;
  /** Signs of an example: a name everybody uses, a word such as 示例, one of a series. */
  readonly example: boolean;
}

const STRENGTH: Readonly<Record<PersonalKind, number>> = { id: 5, document: 4, card: 3, phone: 2, diagnosis: 1, name: 0 };

/** The trait that a finding points at; the first of equals. */
export function strongestOf(traits: readonly Trait[]): Trait | undefined {
  return traits.reduce<Trait | undefined>((best, one) => (best === undefined || STRENGTH[one.kind] > STRENGTH[best.kind] ? one : best), undefined);
}
