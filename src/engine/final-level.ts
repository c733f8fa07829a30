// From a rule's level to the level reported: grade, settings, test code, low confidence, in the order of the category table.
import { isTestPath } from '../model/file-kind.ts';
import type { Category, Confidence, Grade, Level } from '../model/rule.ts';

const ORDER: readonly Level[] = ['note', 'warning', 'error'];

export interface LevelInput {
  /** What the rule or the detection states. */
  readonly level: Level;
  readonly atMost?: Level | undefined;
  readonly confidence: Confidence;
  readonly category: Category | undefined;
  readonly ruleId: string;
  readonly path: string;
}

/** The level to report, or undefined where the grade switches the category off. */
export function finalLevel(input: LevelInput, grade: Grade, chosen: Readonly<Record<string, Level>>): Level | undefined {
  let level = input.atMost === undefined ? input.level : lower(input.level, input.atMost);
  const below = grade < 3 ? input.category?.belowGrade3 : undefined;
  if (below === 'off') return undefined;
  if (below !== undefined) level = lower(level, below);
  level = chosen[input.ruleId] ?? (input.category === undefined ? undefined : chosen[input.category.id]) ?? level;
  if (isTestPath(input.path)) level = ORDER[Math.max(0, ORDER.indexOf(level) - 1)] ?? level;
  return input.confidence === 'low' ? 'note' : level;
}

/** Whether `level` is at or above `threshold`. */
export function reaches(level: Level, threshold: Level): boolean {
  return ORDER.indexOf(level) >= ORDER.indexOf(threshold);
}

function lower(a: Level, b: Level): Level {
  return reaches(a, b) ? b : a;
}
