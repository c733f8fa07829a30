// From answers to degrees of harm, and from degrees to the levels of the matrix, for business information (S) and system service (A).
import type { AssessmentAnswers } from '../model/answers.ts';
import type { GradingRow } from '../model/assessment.ts';
import { questionName, type Degree, type Dimension, type Effect, type GradingCatalogue, type InfringedObject, type Question, type QuestionOption } from '../model/grading.ts';
import type { Localized } from '../model/rule.ts';
import type { AnswerLookup } from './evaluate-expression.ts';
import { say } from './localized-text.ts';

export interface DimensionResult {
  /** null while none of its questions is answered and nobody set a degree. */
  readonly level: number | null;
  readonly rows: readonly (GradingRow & { readonly objectId: InfringedObject; readonly degreeId: Degree })[];
}

const OBJECTS: readonly InfringedObject[] = ['citizen', 'social', 'national'];
const DEGREES: readonly Degree[] = ['general', 'serious', 'extreme'];

/** The highest degree of all answers per object, or the degree a person set with reason and name. */
export function judgeDimension(catalogue: GradingCatalogue, dimension: Dimension, lookup: AnswerLookup, adjustments: AssessmentAnswers['adjustments']): DimensionResult {
  const asked = catalogue.questions.filter((question) => concerns(question, dimension));
  const chosen = asked.flatMap((question) => chosenOptions(question, lookup).map((option) => ({ question, option })));
  const rows = OBJECTS.flatMap((object) => {
    const hits = chosen.flatMap(({ question, option }) => option.effects.filter((effect) => effect.dimension === dimension && effect.object === object).map((effect) => ({ question, option, effect })));
    const byAnswers = highest(hits.map(({ effect }) => effect.degree));
    const adjustment = adjustments.find((one) => one.dimension === dimension && one.object === object && isComplete(one));
    const degree = adjustment?.degree ?? byAnswers;
    if (degree === undefined) return [];
    const because: Localized[] = hits.filter(({ effect }) => effect.degree === byAnswers).map(({ question, option }) => say('grading.answered', questionName(question.text), option.label));
    const previous = byAnswers === undefined ? say('grading.no-degree') : catalogue.degrees[byAnswers].title;
    const reasons = adjustment === undefined ? because : [say('grading.adjusted', adjustment.by ?? '', adjustment.reason ?? '', previous)];
    return [{ object: catalogue.objects[object].title, degree: catalogue.degrees[degree].title, level: catalogue.matrix[object][degree], because: reasons, objectId: object, degreeId: degree }];
  });
  const answered = asked.some((question) => lookup(question.id) !== undefined);
  return { level: rows.length > 0 ? Math.max(...rows.map((row) => row.level)) : answered ? 1 : null, rows };
}

/** A change of degree by hand counts only with reason and name. */
export function isComplete(adjustment: AssessmentAnswers['adjustments'][number]): boolean {
  return adjustment.reason !== undefined && adjustment.by !== undefined;
}

export function concerns(question: Question, dimension: Dimension): boolean {
  return question.options.some((option) => option.effects.some((effect) => effect.dimension === dimension));
}

export function chosenOptions(question: Question, lookup: AnswerLookup): readonly QuestionOption[] {
  const answer = lookup(question.id) ?? [];
  return question.options.filter((option) => answer.includes(option.id));
}

/** What one effect alone would give. */
export function levelOf(catalogue: GradingCatalogue, effect: Effect): number {
  return catalogue.matrix[effect.object][effect.degree];
}

function highest(degrees: readonly Degree[]): Degree | undefined {
  return [...DEGREES].reverse().find((degree) => degrees.includes(degree));
}
