// Counting items by verdict, for the summary and the group tables.
import type { AssessedItem, ChecklistAssessment } from '../../model/assessment.ts';
import type { Verdict } from '../../model/catalogue.ts';

/** The order in which documents show verdicts. */
export const VERDICT_ORDER: readonly Verdict[] = ['pass', 'partial', 'fail', 'open', 'review', 'notApplicable'];

export function countVerdicts(items: readonly AssessedItem[]): Readonly<Record<Verdict, number>> {
  const counts: Record<Verdict, number> = { pass: 0, partial: 0, fail: 0, open: 0, review: 0, notApplicable: 0 };
  for (const item of items) counts[item.verdict]++;
  return counts;
}

export const itemsOf = (assessment: ChecklistAssessment): readonly AssessedItem[] => assessment.groups.flatMap((group) => group.items);

/** The items that count for the conclusion; recommendations do not. */
export const mandatoryItems = (assessment: ChecklistAssessment): readonly AssessedItem[] => itemsOf(assessment).filter((item) => item.mandatory);

const SEVERITY_ORDER = ['veto', 'major', 'minor', 'note'];
/** What was found comes before what is not known. */
const GRAVITY: readonly Verdict[] = ['fail', 'partial', 'review', 'open', 'notApplicable', 'pass'];

/** The reasons of the conclusion: those that decide it, veto items first, failures before gaps. */
export function sortReasons(assessment: ChecklistAssessment): ChecklistAssessment['conclusion']['reasons'] {
  const items = new Map(itemsOf(assessment).map((item) => [item.id, item]));
  const rank = (id: string): number => {
    const item = items.get(id);
    if (item === undefined) return 0;
    return (item.outcome === assessment.conclusion.outcome ? 0 : 1000) + SEVERITY_ORDER.indexOf(item.severity) * 10 + GRAVITY.indexOf(item.verdict);
  };
  return [...assessment.conclusion.reasons].sort((left, right) => rank(left.itemId) - rank(right.itemId));
}

/** Veto items first, then major ones; the catalogue's order inside. */
export const bySeverity = (items: readonly AssessedItem[]): readonly AssessedItem[] =>
  [...items].sort((left, right) => SEVERITY_ORDER.indexOf(left.severity) - SEVERITY_ORDER.indexOf(right.severity));

/** The reasons that decide by themselves; where the outcome follows from missing plans alone, all of them. In the order of `sortReasons`. */
export function decidingReasons(assessment: ChecklistAssessment): ChecklistAssessment['conclusion']['reasons'] {
  const outcomes = new Map(itemsOf(assessment).map((item) => [item.id, item.outcome]));
  const reasons = sortReasons(assessment);
  const own = reasons.filter((reason) => (outcomes.get(reason.itemId) ?? assessment.conclusion.outcome) === assessment.conclusion.outcome);
  return own.length === 0 ? reasons : own;
}
