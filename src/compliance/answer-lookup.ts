// The answers to grading questions that are in force on a day.
import type { Answer, AssessmentAnswers } from '../model/answers.ts';
import type { AnswerLookup } from './evaluate-expression.ts';

/** True from the day after `expires`; dates are ISO, so text comparison is date comparison. */
export function isExpired(expires: string | undefined, date: string): boolean {
  return expires !== undefined && expires < date;
}

/** The answer to `question`, unless it is empty or expired. */
export function answerInForce(answers: AssessmentAnswers, question: string, date: string): Answer | undefined {
  const answer = answers.grading[question];
  return answer === undefined || answer.value.length === 0 || isExpired(answer.expires, date) ? undefined : answer;
}

/** The region of the settings stands in where nobody answered `q_region`. */
export function answerLookup(answers: AssessmentAnswers, date: string, region: string | undefined): AnswerLookup {
  return (question) => answerInForce(answers, question, date)?.value ?? (question === 'q_region' && region !== undefined ? [region] : undefined);
}
