// Facts that join types, methods and endpoints of different files: which personal data goes where.
import type { Fact, Json } from '../../../model/fact.ts';
import type { Carrier } from './carrier.ts';

/** A class with what matters of its fields; name: the class. */
export const DATA_TYPE = 'data-type';
/** What a method gives back; name: `Type.method`. */
export const METHOD_RESULT = 'method-result';
/** The same of a handler of requests, at its declaration. */
export const ENDPOINT_RESULT = 'endpoint-result';
/** A whole object in a log; name: `Type.method`. */
export const LOGGED_OBJECT = 'logged-object';
/** A template of a page with the fields of persons that it shows; name: its path. */
export const PAGE_FIELDS = 'page-fields';
/** The pages that an action of Struts leads to; name: the class. */
export const ACTION_PAGES = 'action-pages';
/** Something masks answers on their way out; which of them is not known. */
export const MASKED_ANSWERS = 'masked-answers';

/** Name in the code, field of the vocabulary, and what it is kept from: `j` answers, `p` its `toString`. */
export type PersonalMember = readonly [name: string, id: string, kept: string];

export interface DataType {
  /** Holds whatever it is given: type parameters, `Object`, a map. */
  readonly open: boolean;
  /** Fields that its text shows; `*`: all (`@Data`, `@ToString`, record). */
  readonly prints: readonly string[];
  readonly staff: boolean;
  readonly personal: readonly PersonalMember[];
  /** Fields of other types: name and type. */
  readonly parts: readonly (readonly [string, string])[];
  /** What it extends and implements: name and type arguments. */
  readonly supers: readonly (readonly [string, readonly string[]])[];
}

export interface MethodResult {
  /** Types at the ends of the declared one. */
  readonly declared: readonly string[];
  readonly carried: readonly Carrier[];
  /** A parameter takes anything, so that the answer may be what it was given. */
  readonly passes: boolean;
  /** Fields that the method masks, in small letters. */
  readonly masked?: readonly string[];
  /** The template that it fills: what that shows is what it answers. */
  readonly page?: string;
  /** The result of an action of Struts; the project's settings say which page shows it. */
  readonly outcome?: string;
  /** Names under which the handler gives the page its data, where they are known. */
  readonly given?: readonly string[];
  /** Type and fields, in small letters, where the method's queries take these alone. */
  readonly selected?: Readonly<Record<string, readonly string[]>>;
  /** Types whose fields the method sets one by one. */
  readonly makes?: readonly string[];
  /** What a handler puts into its answer under a name, and the lines where it does. */
  readonly entries?: readonly { readonly line: number; readonly carried: readonly Carrier[] }[];
  /** Names of what it calls to turn a record into another type. */
  readonly converts?: readonly string[];
}

/** Fields that a page shows of one record. */
export interface PageHolder {
  readonly holder: string;
  readonly staff: boolean;
  readonly members: readonly PersonalMember[];
  /** The name that the handler has given to what these stand in. */
  readonly root?: string;
}

export interface PageFields {
  readonly holders: readonly PageHolder[];
  /** Templates that stand in it or around it. */
  readonly includes: readonly string[];
}

export interface ActionPages {
  /** `*`: any, by a wildcard. */
  readonly method: string;
  /** Result and page. */
  readonly results: readonly (readonly [string, string])[];
}

export interface LoggedFact {
  readonly carried: readonly Carrier[];
  readonly serialized: boolean;
}

/** Where a fact stands. */
interface Place {
  readonly name: string;
  readonly path: string;
  /** From 1. */
  readonly line?: number;
}

export function dataTypeFact(place: Place, data: DataType): Fact {
  return { kind: DATA_TYPE, ...place, data: data as unknown as Json };
}

export function resultFact(kind: typeof METHOD_RESULT | typeof ENDPOINT_RESULT, place: Place, data: MethodResult): Fact {
  return { kind, ...place, data: data as unknown as Json };
}

export function loggedFact(place: Place, data: LoggedFact): Fact {
  return { kind: LOGGED_OBJECT, ...place, data: data as unknown as Json };
}

export function pageFact(place: Place, data: PageFields): Fact {
  return { kind: PAGE_FIELDS, ...place, data: data as unknown as Json };
}

export function actionPagesFact(place: Place, data: ActionPages): Fact {
  return { kind: ACTION_PAGES, ...place, data: data as unknown as Json };
}

/** What a fact of kind `action-pages` says. */
export function actionPagesIn({ data }: Fact): ActionPages {
  return data as unknown as ActionPages;
}

/** What a fact of kind `page-fields` says. */
export function pageIn({ data }: Fact): PageFields {
  return data as unknown as PageFields;
}

/** What a fact of kind `data-type` says. */
export function dataTypeIn({ data }: Fact): DataType {
  return data as unknown as DataType;
}

/** What a fact of kind `method-result` or `endpoint-result` says. */
export function resultIn({ data }: Fact): MethodResult {
  return data as unknown as MethodResult;
}

/** What a fact of kind `logged-object` says. */
export function loggedIn({ data }: Fact): LoggedFact {
  return data as unknown as LoggedFact;
}
