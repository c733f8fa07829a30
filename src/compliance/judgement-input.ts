// Everything that the judgement of one checklist item looks at, put together once per assessment.
import type { AssessmentAnswers } from '../model/answers.ts';
import type { SystemProfile } from '../model/assessment.ts';
import type { Catalogues } from '../model/catalogues.ts';
import { answerInForce, answerLookup } from './answer-lookup.ts';
import type { CitationContext } from './cite-clauses.ts';
import type { AnswerLookup } from './evaluate-expression.ts';
import { proposeGrade, type Proposal } from './grading-proposal.ts';
import type { ScannedComponent } from './scanned-component.ts';

export interface JudgementInput {
  readonly catalogues: Catalogues;
  readonly components: readonly ScannedComponent[];
  readonly answers: AssessmentAnswers;
  readonly system: SystemProfile;
  /** From the settings, else from the questionnaire. */
  readonly region: string | undefined;
  readonly lookup: AnswerLookup;
  readonly date: string;
  readonly proposal: Proposal;
  /** Project fields that are filled in, by a person or by what is known of the system. */
  readonly fields: ReadonlySet<string>;
  readonly citation: CitationContext;
}

export function judgementInput(catalogues: Catalogues, components: readonly ScannedComponent[], answers: AssessmentAnswers, system: SystemProfile, date: string): JudgementInput {
  const lookup = answerLookup(answers, date, system.region);
  const region = system.region ?? lookup('q_region')?.[0];
  const proposal = proposeGrade(catalogues.grading, lookup, answers, date);
  return {
    catalogues, components, answers, system, region, lookup, date, proposal,
    fields: filledFields(answers, system, proposal),
    citation: { grade: system.grade, languages: languagesOf(components), development: answerInForce(answers, 'q_outsourced', date)?.value ?? [], ...(region !== undefined && { region }) },
  };
}

function filledFields(answers: AssessmentAnswers, system: SystemProfile, proposal: Proposal): ReadonlySet<string> {
  const filled = new Set(Object.entries(answers.fields).filter(([, value]) => value.trim() !== '').map(([field]) => field));
  if (system.name !== '') filled.add('system.name');
  if (system.owner !== undefined) filled.add('system.owner');
  if (system.gradeAnswered) filled.add('grading.level');
  if (proposal.information.level !== null) filled.add('grading.s');
  if (proposal.service.level !== null) filled.add('grading.a');
  if (Object.keys(answers.grading).length > 0) filled.add('grading.answers');
  return filled;
}

/** File kinds present in any component; coverage lists every kind under every category. */
function languagesOf(components: readonly ScannedComponent[]): readonly string[] {
  const kinds = components.flatMap(({ result }) => [
    ...Object.values(result.coverage.categories).flatMap((category) => Object.entries(category.languages).filter(([, kind]) => kind.filesApplicable > 0).map(([name]) => name)),
    ...result.coverage.unsupported.map((one) => one.language),
  ]);
  return [...new Set(kinds)].sort();
}
