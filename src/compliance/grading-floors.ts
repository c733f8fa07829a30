// Floors of the grade: national and sector ones, and those of the region. What cannot be decided is asked, never assumed.
import type { AssessmentAnswers } from '../model/answers.ts';
import type { Floor, GradingCatalogue } from '../model/grading.ts';
import { isExpired } from './answer-lookup.ts';
import { evaluateExpression, questionsOf, type AnswerLookup, type Truth } from './evaluate-expression.ts';

export interface JudgedFloor {
  readonly floor: Floor;
  /** 0 where the level hangs on a question that has no answer or none with a level. */
  readonly level: number;
  readonly applies: 'yes' | 'no' | 'unknown';
  /** Questions to answer; empty for an unknown floor that only a person can confirm. */
  readonly missingQuestions: readonly string[];
  /** Who decided, where a person did. */
  readonly by?: string;
}

/** Floors of other regions are left out; while the region is not answered, those of every region that could hold are unknown. */
export function judgeFloors(catalogue: GradingCatalogue, lookup: AnswerLookup, answers: AssessmentAnswers, date: string): readonly JudgedFloor[] {
  const region = lookup('q_region');
  const national = catalogue.floors.map((floor) => judge(floor, lookup, answers, date, true));
  const regional = catalogue.regions.flatMap((pack) => {
    const here: Truth = region?.includes(pack.id);
    return here === false ? [] : pack.floors.map((floor) => judge(floor, lookup, answers, date, here));
  });
  return [...national, ...regional.filter((judged) => region !== undefined || judged.applies !== 'no')];
}

function judge(floor: Floor, lookup: AnswerLookup, answers: AssessmentAnswers, date: string, here: true | undefined): JudgedFloor {
  const holds = evaluateExpression(floor.predicate, lookup);
  const asks = floor.confirmWhen === undefined ? false : evaluateExpression(floor.confirmWhen, lookup);
  const level = levelOf(floor, lookup);
  const confirmed = answers.floors[floor.id];
  if (confirmed?.by !== undefined && !isExpired(confirmed.expires, date)) {
    // A no against a floor needs a reason as well; that a floor holds needs only a name.
    if (confirmed.value.includes('yes')) return { floor, level, applies: 'yes', missingQuestions: [], by: confirmed.by };
    if (confirmed.note !== undefined && holds !== true) return { floor, level, applies: 'no', missingQuestions: [], by: confirmed.by };
  }
  if (holds === true && here === true) return { floor, level, applies: 'yes', missingQuestions: [] };
  if (holds === false && asks === false) return { floor, level, applies: 'no', missingQuestions: [] };
  const open = asks === true && holds === false ? [] : [...questionsOf(floor.predicate), ...(floor.confirmWhen === undefined ? [] : questionsOf(floor.confirmWhen))];
  const missingQuestions = [...new Set([...(here === undefined ? ['q_region'] : []), ...open])].filter((question) => lookup(question) === undefined);
  return { floor, level, applies: 'unknown', missingQuestions };
}

function levelOf(floor: Floor, lookup: AnswerLookup): number {
  if (typeof floor.level === 'number') return floor.level;
  const answer = Number(lookup(floor.level.question)?.[0] ?? 0);
  return Number.isInteger(answer) ? answer : 0;
}
