// Judges one checklist item: applicability is settled, here come verdict, severity, waiver, plan and outcome.
import type { AssessedItem, Reason } from '../model/assessment.ts';
import type { ItemAnswer } from '../model/answers.ts';
import type { CatalogueItem, Verdict } from '../model/catalogue.ts';
import { isExpired } from './answer-lookup.ts';
import type { Applicability } from './applicability.ts';
import { checkCoverage, type CoverageCheck } from './check-coverage.ts';
import { citeClauses } from './cite-clauses.ts';
import { concludeOutcome } from './conclude-outcome.ts';
import { gradeFloorVerdict } from './grade-floor-verdict.ts';
import { evidenceLines, findingsOf, type ItemFindings } from './item-findings.ts';
import { severityOf } from './item-severity.ts';
import { judgeRectification, judgeWaiver } from './judge-waiver.ts';
import type { JudgementInput } from './judgement-input.ts';
import { joinLocalized, say } from './localized-text.ts';
import { emptyFields, personVerdict, type PersonVerdict } from './person-verdict.ts';
import { toolVerdict, type ToolVerdict } from './tool-verdict.ts';

interface Judgement {
  readonly verdict: Verdict;
  readonly decidedBy: AssessedItem['decidedBy'];
  readonly reasons: readonly Reason[];
}

/** @param override what the tool says where it does not go by findings and coverage (items about other items). */
export function assessItem(item: CatalogueItem, applicability: Applicability, input: JudgementInput, override?: ToolVerdict): AssessedItem {
  const catalogue = input.catalogues.checklist;
  const answer = input.answers.items[item.id];
  const findings = findingsOf(item, input.components, input.date);
  const coverage = checkCoverage(item, input.catalogues, input.components);
  const judgement = judge(item, applicability, input, findings, coverage, override);
  const { severity, severityReason } = severityOf(item, {
    catalogue, grade: input.system.grade, region: input.region, findings: findings.all, checkedCategories: coverage.checkedCategories,
    // What was judged for a time is open again afterwards.
    answer: answer !== undefined && isExpired(answer.expires, input.date) ? { ...answer, conditions: {} } : answer,
  });
  const { status, waiver } = judgeWaiver(item, severity, judgement.verdict, answer, input.date);
  const rectification = judgeRectification(answer, waiver?.valid === true, input.date);
  return {
    id: item.id, title: item.title, requirement: item.requirement,
    clauses: citeClauses(catalogue, item.sources, input.citation),
    testMethod: item.testMethod, verification: item.verification, responsible: [item.responsible],
    severity, ...(severityReason === undefined ? {} : { severityReason }),
    waivable: item.waivable, mandatory: applicability.mandatory,
    verdict: judgement.verdict, decidedBy: judgement.decidedBy,
    reasons: [...judgement.reasons, ...applicability.notes, ...(item.note === undefined ? [] : [{ ...item.note, about: 'remark' as const }])],
    ...evidenceLines(findings.all),
    requiredDocuments: item.documents, derivedParts: item.derivedParts,
    ...(answer === undefined ? {} : { answer: plainAnswer(answer) }),
    ...(waiver === undefined ? {} : { waiver }), ...(rectification === undefined ? {} : { rectification }),
    outcome: concludeOutcome(catalogue.conclusion.truthTable, severity, judgement.verdict, status).outcome,
  };
}

function judge(item: CatalogueItem, applicability: Applicability, input: JudgementInput, findings: ItemFindings, coverage: CoverageCheck, override: ToolVerdict | undefined): Judgement {
  const tool = override ?? toolSays(item, input, findings, coverage);
  const hedged = hedge(tool, applicability);
  const auto = item.verification === 'auto';
  const person = personVerdict(item, input.answers.items[item.id], input.catalogues.checklist, input.fields, input.date, auto && hedged.verdict !== 'pass');
  if (auto && (hedged.verdict === 'fail' || hedged.verdict === 'partial')) return findingsStand(hedged, person);
  if (auto && hedged.verdict === 'pass' && (person.verdict === undefined || person.verdict === 'pass')) return { verdict: 'pass', decidedBy: 'tool', reasons: [...hedged.reasons, ...person.reasons] };
  if (person.verdict !== undefined) {
    const clues = findings.errors + findings.warnings;
    const beside = clues > 0 && person.verdict !== 'fail' && person.verdict !== 'partial' ? [say('compliance.answer-beside-clues', clues)] : [];
    return { verdict: person.verdict, decidedBy: 'person', reasons: [...person.reasons, ...beside, ...hedged.reasons] };
  }
  return { verdict: hedged.verdict, decidedBy: 'nobody', reasons: [...hedged.reasons, ...person.reasons, ...outstanding(item, input)] };
}

function toolSays(item: CatalogueItem, input: JudgementInput, findings: ItemFindings, coverage: CoverageCheck): ToolVerdict {
  if (item.categories.length > 0) {
    const said = toolVerdict(item, findings, coverage);
    const empty = said.verdict === 'pass' ? emptyFields(item, input.catalogues.checklist, input.fields) : undefined;
    return empty === undefined ? said : { verdict: 'open', reasons: [empty] };
  }
  if (item.relevantObjects.includes('grading_answers')) return gradeFloorVerdict(input);
  return { verdict: 'open', reasons: [] };
}

/** An open region keeps a pass of the tool open; an answer of no that the scan contradicts has to be looked at. */
function hedge(tool: ToolVerdict, applicability: Applicability): ToolVerdict {
  if (tool.verdict === 'fail' || tool.verdict === 'partial') return tool;
  if (applicability.contradictions.length > 0) return { verdict: 'review', reasons: [...applicability.contradictions, ...tool.reasons] };
  if (applicability.undecided.length > 0) return { verdict: tool.verdict === 'pass' ? 'open' : tool.verdict, reasons: [...applicability.undecided, ...tool.reasons] };
  return tool;
}

/** Open findings of an automatic item: a person can make it worse, never better; false positives belong into the baseline. */
function findingsStand(tool: ToolVerdict, person: PersonVerdict): Judgement {
  if (person.verdict === 'fail' && tool.verdict === 'partial') return { verdict: 'fail', decidedBy: 'person', reasons: [...person.reasons, ...tool.reasons] };
  const ignored = person.verdict === 'pass' || person.verdict === 'notApplicable' ? [say('compliance.answer-against-findings')] : [];
  return { verdict: tool.verdict, decidedBy: 'tool', reasons: [...tool.reasons, ...ignored] };
}

function outstanding(item: CatalogueItem, input: JudgementInput): readonly Reason[] {
  const fields = item.relevantObjects.includes('grading_answers') ? undefined : emptyFields(item, input.catalogues.checklist, input.fields);
  const documents = item.documents.length === 0 || item.verification === 'auto' ? [] : [{ ...say('compliance.documents-outstanding', joinLocalized(item.documents)), about: 'documents' as const }];
  return [...documents, ...(fields === undefined ? [] : [fields])];
}

/** The answer without waiver, plan and premises, which stand on their own. */
function plainAnswer({ value, by, date, expires, note, documents }: ItemAnswer): NonNullable<AssessedItem['answer']> {
  return {
    value, ...(by === undefined ? {} : { by }), ...(date === undefined ? {} : { date }), ...(expires === undefined ? {} : { expires }),
    ...(note === undefined ? {} : { note }), ...(documents === undefined ? {} : { documents }),
  };
}
