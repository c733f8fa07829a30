// The proposed grade: the higher of S and A, raised by floors that hold; open while something missing could raise it; never 4 by itself.
import type { AssessmentAnswers } from '../model/answers.ts';
import { questionName, type GradingCatalogue, type Question } from '../model/grading.ts';
import type { Grade, Localized } from '../model/rule.ts';
import type { AnswerLookup } from './evaluate-expression.ts';
import { judgeDimension, levelOf, type DimensionResult } from './grading-degrees.ts';
import { judgeFloors, type JudgedFloor } from './grading-floors.ts';
import { gradeName, joinLocalized, say } from './localized-text.ts';

export interface Proposal {
  readonly information: DimensionResult;
  readonly service: DimensionResult;
  readonly floors: readonly JudgedFloor[];
  /** What the answers so far lead to, floors that hold included; null without any. */
  readonly soFar: number | null;
  readonly grade: Grade | null;
  /** `S2A2G2`; with an arrow where a floor raises it. */
  readonly label: string;
  readonly reasons: readonly Localized[];
}

/** The highest level that the product proposes from answers and floors alone. */
export const AUTOMATIC_LIMIT = 3;
const HIGHEST_GRADE = 4;

export function proposeGrade(catalogue: GradingCatalogue, lookup: AnswerLookup, answers: AssessmentAnswers, date: string): Proposal {
  const information = judgeDimension(catalogue, 'S', lookup, answers.adjustments);
  const service = judgeDimension(catalogue, 'A', lookup, answers.adjustments);
  const floors = judgeFloors(catalogue, lookup, answers, date);
  const reasons: Localized[] = [dimensionReason(catalogue, 'S', information), dimensionReason(catalogue, 'A', service)];
  const open: Localized[] = [];
  for (const [dimension, result] of [['S', information], ['A', service]] as const) if (result.level === null) open.push(say('grading.open-dimension', catalogue.dimensions[dimension]));
  const both = information.level === null || service.level === null ? null : Math.max(information.level, service.level);
  if (both !== null) reasons.push(say('grading.higher', gradeName(both)));
  const holding = floors.filter((judged) => judged.applies === 'yes');
  const automatic = holding.filter((judged) => judged.level <= AUTOMATIC_LIMIT);
  const fromFloors = Math.max(0, ...automatic.map((judged) => judged.level));
  const known = Math.max(information.level ?? 0, service.level ?? 0);
  const soFar = Math.max(known, fromFloors);
  for (const judged of automatic) reasons.push(say(judged.level > known ? 'grading.raised' : 'grading.floor-kept', judged.floor.text, gradeName(judged.level)));
  for (const judged of holding.filter((one) => one.level > AUTOMATIC_LIMIT && one.level > known)) open.push(say('grading.floor-four', judged.floor.text));
  for (const judged of floors.filter((one) => one.applies === 'unknown' && possibleLevel(one) > soFar)) open.push(openFloor(catalogue, judged));
  for (const { question, level } of missingQuestions(catalogue, lookup)) if (level > soFar) open.push(say('grading.open-question', questionName(question.text), gradeName(level)));
  if (soFar > HIGHEST_GRADE) open.push(say('grading.level-five'));
  const grade = both === null || open.length > 0 ? null : (soFar as Grade);
  const matrixLabel = both === null ? '' : `S${information.level ?? 0}A${service.level ?? 0}G${both}`;
  return {
    information, service, floors, soFar: soFar === 0 ? null : soFar, grade,
    label: matrixLabel !== '' && soFar > known ? `${matrixLabel} → G${soFar}` : matrixLabel,
    reasons: grade === null ? [...reasons, say('grading.open'), ...open] : reasons,
  };
}

/** Unanswered questions with the highest level that an answer could add. */
function missingQuestions(catalogue: GradingCatalogue, lookup: AnswerLookup): readonly { readonly question: Question; readonly level: number }[] {
  return catalogue.questions.filter((question) => lookup(question.id) === undefined)
    .map((question) => ({ question, level: Math.max(0, ...question.options.flatMap((option) => option.effects.map((effect) => levelOf(catalogue, effect)))) }))
    .filter(({ level }) => level > 0);
}

/** A floor whose level hangs on an unanswered question could be any grade. */
export function possibleLevel(judged: JudgedFloor): number {
  return judged.level === 0 ? HIGHEST_GRADE : judged.level;
}

function openFloor(catalogue: GradingCatalogue, judged: JudgedFloor): Localized {
  if (judged.missingQuestions.length === 0) return say('grading.confirm-floor', judged.floor.text, gradeName(possibleLevel(judged)));
  const names = catalogue.questions.filter(({ id }) => judged.missingQuestions.includes(id)).map(({ text }) => questionName(text));
  return say('grading.open-floor', judged.floor.text, gradeName(possibleLevel(judged)), joinLocalized(names));
}

function dimensionReason(catalogue: GradingCatalogue, dimension: 'S' | 'A', result: DimensionResult): Localized {
  const name = catalogue.dimensions[dimension];
  if (result.level === null) return say('grading.dimension-open', name);
  return result.rows.length === 0 ? say('grading.no-harm', name) : say('grading.dimension', name, gradeName(result.level));
}
