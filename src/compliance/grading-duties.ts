// How often the system has to be assessed, where it is filed and what else its region asks for.
import type { CitedClause } from '../model/assessment.ts';
import type { Duty, GradingCatalogue } from '../model/grading.ts';
import type { Localized } from '../model/rule.ts';
import { citeClauses, type CitationContext } from './cite-clauses.ts';
import { evaluateExpression, type AnswerLookup } from './evaluate-expression.ts';
import { chosenOptions } from './grading-degrees.ts';
import { say } from './localized-text.ts';

interface DutyLine {
  readonly text: Localized;
  readonly clauses: readonly CitedClause[];
}

export interface Duties {
  readonly cadence: readonly DutyLine[];
  readonly filing: readonly DutyLine[];
  readonly obligations: readonly DutyLine[];
}

/** Duties that fit `grade`; a condition that nobody answered counts as met. The strictest cadence comes first. */
export function gradingDuties(catalogue: GradingCatalogue, lookup: AnswerLookup, context: CitationContext): Duties {
  const region = catalogue.regions.find((pack) => lookup('q_region')?.includes(pack.id) === true);
  const fits = (duty: Duty): boolean => context.grade >= duty.minimumGrade && context.grade <= duty.maximumGrade
    && (duty.when === undefined || evaluateExpression(duty.when, lookup) !== false);
  const lines = (duties: readonly Duty[]): DutyLine[] => duties.filter(fits).map((duty) => ({
    text: duty.months === undefined ? duty.text : say('grading.every-months', duty.text, duty.months),
    clauses: citeClauses(catalogue, duty.clauses, context),
  }));
  const cadence = [...catalogue.cadence, ...(region?.cadence ?? [])].sort((a, b) => (a.months ?? 1000) - (b.months ?? 1000));
  const alerts = catalogue.questions.flatMap((question) => chosenOptions(question, lookup).flatMap((option) => option.alert ?? [])).map((text): DutyLine => ({ text, clauses: [] }));
  return { cadence: lines(cadence), filing: lines([...catalogue.filing, ...(region?.filing ?? [])]), obligations: [...alerts, ...lines(region?.obligations ?? [])] };
}
