// Questions and answers of the grading questionnaire as lines.
import type { Answer } from '../../model/answers.ts';
import type { GradingAssessment } from '../../model/assessment.ts';
import { questionName } from '../../model/grading.ts';
import type { Words } from '../document-words.ts';

/** The wording of question `id`; the id itself where the assessment does not bring it. */
export function questionText(words: Words, assessment: GradingAssessment, id: string): string {
  const question = assessment.answers.find((each) => each.question === id);
  return question === undefined ? id : words.of(question.text);
}

/** The questions as a sentence names them. */
export function questionNames(words: Words, { answers }: GradingAssessment, ids: readonly string[]): readonly string[] {
  return ids.map((id) => {
    const question = answers.find((each) => each.question === id);
    return question === undefined ? id : words.of(questionName(question.text));
  });
}

/** Who answered, when, on what; an answer without a name says so. */
export function answerDetail(words: Words, answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return [];
  const say = (id: string, value: string): string => words.say(`checklist-document.answer-${id}`, value);
  return [
    answer.by === undefined ? words.say('checklist-document.answer-unsigned') : say('by', answer.by),
    ...(answer.date === undefined ? [] : [say('date', answer.date)]),
    ...(answer.note === undefined ? [] : [answer.note]),
    ...(answer.documents === undefined || answer.documents.length === 0 ? [] : [say('documents', words.join(answer.documents))]),
    ...(answer.expires === undefined ? [] : [say('expires', answer.expires)]),
  ];
}
