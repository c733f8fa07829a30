// What people wrote in `.hisguard/assessment.yaml`, after reading; tools add answers and never overwrite one.
import type { Verdict } from './catalogue.ts';
import type { Degree, Dimension, InfringedObject } from './grading.ts';

/** The answer to one checklist item or grading question. */
export interface Answer {
  /** Checklist items: a verdict (or nothing, where only a waiver or plan stands); questions: option ids. */
  readonly value: readonly string[];
  readonly by?: string;
  /** ISO dates. */
  readonly date?: string;
  readonly expires?: string;
  readonly note?: string;
  /** Names or paths of the documents that prove it. */
  readonly documents?: readonly string[];
}

/** A waiver as a person wrote it; whether it counts is judged later. */
export interface WaiverRequest {
  readonly reason?: string;
  readonly approver?: string;
  readonly approverSide?: 'operator' | 'vendor';
  readonly expires?: string;
}

export interface RectificationPlan {
  readonly measure?: string;
  readonly owner?: string;
  readonly due?: string;
  readonly operatorApprover?: string;
}

export interface ItemAnswer extends Answer {
  readonly verdict?: Verdict;
  /** Premises of severity rules that a person judged, by condition id. */
  readonly conditions: Readonly<Record<string, boolean>>;
  readonly waiver?: WaiverRequest;
  readonly rectification?: RectificationPlan;
}

/** A person's own degree for one object, in place of the one that follows from the questions. */
export interface DegreeAdjustment {
  readonly dimension: Dimension;
  readonly object: InfringedObject;
  readonly degree: Degree;
  readonly reason?: string;
  readonly by?: string;
}

export interface AssessmentAnswers {
  readonly items: Readonly<Record<string, ItemAnswer>>;
  readonly grading: Readonly<Record<string, Answer>>;
  readonly adjustments: readonly DegreeAdjustment[];
  /** Floors that a person confirmed (`yes`) or ruled out (`no`), by floor id. */
  readonly floors: Readonly<Record<string, Answer>>;
  /** Project fields such as `system.boundary` or `filing.certificate_no`. */
  readonly fields: Readonly<Record<string, string>>;
}

export const NO_ANSWERS: AssessmentAnswers = { items: {}, grading: {}, adjustments: [], floors: {}, fields: {} };

/** The ids that an answer file may use; reading reports every other one. */
export interface AnswerVocabulary {
  readonly items: Readonly<Record<string, { readonly conditions: readonly string[] }>>;
  readonly questions: Readonly<Record<string, { readonly multiple: boolean; readonly options: readonly string[] }>>;
  readonly floors: readonly string[];
  readonly fields: readonly string[];
}
