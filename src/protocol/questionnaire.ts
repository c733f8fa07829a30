// The grading questionnaire: questions with the answers that stand in `.hisguard/assessment.yaml`, and adding new ones (none is overwritten).

export const QUESTIONNAIRE = 'hisguard/questionnaire';

export interface QuestionnaireParams {
  readonly folder: string;
}

export interface QuestionnaireOption {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** Something that the answer breaks, whatever the grade. */
  readonly alert?: string;
}

export interface QuestionnaireQuestion {
  readonly id: string;
  readonly text: string;
  readonly note?: string;
  readonly multiple: boolean;
  readonly required: boolean;
  readonly options: readonly QuestionnaireOption[];
  /** Option ids that stand in the file. */
  readonly answer?: readonly string[];
}

export interface QuestionnaireResult {
  readonly questions: readonly QuestionnaireQuestion[];
  /** Why the file cannot be used; then nothing can be answered. */
  readonly problems: readonly string[];
}

export const ANSWER_QUESTIONNAIRE = 'hisguard/answerQuestionnaire';

export interface AnswerQuestionnaireParams {
  readonly folder: string;
  readonly by?: string;
  /** Option ids by question id. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
}

export interface AnswerQuestionnaireResult {
  readonly uri: string;
  readonly added: readonly string[];
  /** Questions that had an answer already. */
  readonly kept: readonly string[];
  readonly problems: readonly string[];
}
