// Answers that do not fit the scan, the settings or each other; people look at them, nothing is corrected silently.
import type { AssessmentAnswers } from '../model/answers.ts';
import type { SystemProfile } from '../model/assessment.ts';
import type { Catalogues } from '../model/catalogues.ts';
import type { Localized } from '../model/rule.ts';
import { answerInForce } from './answer-lookup.ts';
import { evaluateExpression, type AnswerLookup } from './evaluate-expression.ts';
import { flagClues } from './flag-clues.ts';
import { isComplete } from './grading-degrees.ts';
import type { Proposal } from './grading-proposal.ts';
import { gradeName, joinLocalized, neutral, say } from './localized-text.ts';
import type { ScannedComponent } from './scanned-component.ts';

export interface ContradictionInput {
  readonly catalogues: Catalogues;
  readonly answers: AssessmentAnswers;
  readonly lookup: AnswerLookup;
  readonly system: SystemProfile;
  readonly components: readonly ScannedComponent[];
  readonly date: string;
}

export function gradingContradictions(input: ContradictionInput, proposal: Proposal): readonly Localized[] {
  const { grading } = input.catalogues;
  const lines: Localized[] = [];
  for (const flag of grading.flags) {
    if (evaluateExpression(flag.expression, input.lookup) !== false) continue;
    const clues = flagClues(flag, input.components, input.catalogues);
    if (clues.length > 0) lines.push(say('grading.clue-against-no', flag.title, joinLocalized(clues)));
  }
  const { system, answers } = input;
  const level = proposal.grade ?? proposal.soFar;
  if (system.gradeAnswered && level !== null && system.grade < level) lines.push(say('grading.grade-too-low', gradeName(system.grade), gradeName(level)));
  else if (system.gradeAnswered && proposal.grade !== null && system.grade !== proposal.grade) lines.push(say('grading.grade-differs', gradeName(system.grade), gradeName(proposal.grade)));
  const region = answerInForce(answers, 'q_region', input.date)?.value[0];
  if (system.region !== undefined && region !== undefined && region !== system.region) lines.push(say('grading.region-differs', regionName(input, system.region), regionName(input, region)));
  for (const adjustment of answers.adjustments) {
    if (!isComplete(adjustment)) lines.push(say('grading.adjustment-incomplete', grading.dimensions[adjustment.dimension], grading.objects[adjustment.object].title));
  }
  for (const [id, answer] of Object.entries(answers.floors)) {
    const floor = proposal.floors.find((judged) => judged.floor.id === id);
    if (floor !== undefined && answer.value.includes('no') && floor.applies !== 'no') lines.push(say('grading.floor-unproven', floor.floor.text));
  }
  return lines;
}

function regionName(input: ContradictionInput, id: string): Localized {
  const options = input.catalogues.grading.questions.find((question) => question.id === 'q_region')?.options ?? [];
  return options.find((option) => option.id === id)?.label ?? neutral(id);
}
