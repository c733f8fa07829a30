// The catalogue of the grading self-assessment as read from `rules/catalogues/grading/`.
import type { CitationWords, Clause } from './catalogue.ts';
import type { Localized } from './rule.ts';

export type Degree = 'general' | 'serious' | 'extreme';
export type InfringedObject = 'citizen' | 'social' | 'national';
/** S: 业务信息安全, A: 系统服务安全. */
export type Dimension = 'S' | 'A';

/** A condition over answers; unanswered questions make it unknown, never false. */
export type Expression =
  | { readonly kind: 'in'; readonly question: string; readonly options: readonly string[] }
  | { readonly kind: 'not'; readonly operand: Expression }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Expression[] };

/** What an option says about the degree of harm to an object. */
export interface Effect {
  readonly dimension: Dimension;
  readonly object: InfringedObject;
  readonly degree: Degree;
}

export interface QuestionOption {
  readonly id: string;
  readonly label: Localized;
  /** The least that follows from the answer; counted by the tool. */
  readonly effects: readonly Effect[];
  /** Higher candidates that only a person may take. */
  readonly candidates: readonly Effect[];
  readonly hint?: Localized;
  /** Something that the answer breaks, whatever the grade. */
  readonly alert?: Localized;
}

export interface Question {
  readonly id: string;
  readonly text: Localized;
  readonly multiple: boolean;
  readonly required: boolean;
  readonly options: readonly QuestionOption[];
  readonly note?: Localized;
}

/** A question as other sentences name it: without what it says about answering, in brackets at its end. */
export function questionName({ zh, en }: Localized): Localized {
  return { zh: zh.replace(/（可多选[^（）]{0,80}）$/, ''), en: en.replace(/ \(several[^()]{0,120}\)$/, '') };
}

export interface Floor {
  readonly id: string;
  readonly text: Localized;
  /** A number, or the question whose answer is the level. */
  readonly level: number | { readonly question: string };
  /** True: the floor holds. */
  readonly predicate: Expression;
  /** True while `predicate` is not: a person has to confirm. */
  readonly confirmWhen?: Expression;
  readonly clauses: readonly Clause[];
  readonly note?: Localized;
}

export interface Flag {
  readonly id: string;
  readonly title: Localized;
  readonly expression: Expression;
  /** What in a scan hints that the flag holds: relevant objects, finding categories, personal data in the inventory. */
  readonly clues: { readonly objects: readonly string[]; readonly categories: readonly string[]; readonly personalData: boolean };
}

/** A recurring or one-off duty; it is shown where the grade and `when` fit (unknown counts as fitting). */
export interface Duty {
  readonly id: string;
  readonly text: Localized;
  readonly minimumGrade: number;
  readonly maximumGrade: number;
  readonly when?: Expression;
  readonly months?: number;
  readonly clauses: readonly Clause[];
}

export interface RegionPack {
  readonly id: string;
  readonly label: Localized;
  readonly floors: readonly Floor[];
  readonly cadence: readonly Duty[];
  readonly filing: readonly Duty[];
  readonly obligations: readonly Duty[];
}

export interface GradingCatalogue extends CitationWords {
  readonly version: string;
  readonly title: Localized;
  readonly questions: readonly Question[];
  readonly objects: Readonly<Record<InfringedObject, { readonly title: Localized; readonly covers: Localized; readonly benchmark: Localized }>>;
  readonly degrees: Readonly<Record<Degree, { readonly title: Localized; readonly description: Localized }>>;
  readonly dimensions: Readonly<Record<Dimension, Localized>>;
  readonly levels: readonly { readonly level: number; readonly name: Localized; readonly text: Localized }[];
  readonly matrix: Readonly<Record<InfringedObject, Readonly<Record<Degree, number>>>>;
  readonly matrixTitle: Localized;
  readonly matrixClauses: readonly Clause[];
  /** The tick boxes of the 2025 filing form, which number the national row differently. */
  readonly filingMatrix: Readonly<Record<InfringedObject, Readonly<Record<Degree, number>>>>;
  readonly filingMatrixNote: Localized;
  readonly floors: readonly Floor[];
  readonly flags: readonly Flag[];
  readonly cadence: readonly Duty[];
  readonly filing: readonly Duty[];
  readonly regions: readonly RegionPack[];
  readonly disclaimer: Localized;
}
