// The pre-launch checklist judged: catalogue + scans + answers in, assessment out. Silence is never compliance.
import type { AssessmentAnswers } from '../model/answers.ts';
import type { AssessedComponent, AssessedGroup, AssessedItem, ChecklistAssessment, SystemProfile } from '../model/assessment.ts';
import type { CatalogueGroup, CatalogueItem, NotCoveredGroup, Verdict } from '../model/catalogue.ts';
import type { Catalogues } from '../model/catalogues.ts';
import type { Grade } from '../model/rule.ts';
import { applicabilityOf, type Applicability } from './applicability.ts';
import { assessItem } from './assess-item.ts';
import { concludeChecklist } from './conclude-checklist.ts';
import { evaluateExpression } from './evaluate-expression.ts';
import { judgementInput, type JudgementInput } from './judgement-input.ts';
import { joinLocalized, neutral, say } from './localized-text.ts';
import type { ScannedComponent } from './scanned-component.ts';
import type { ToolVerdict } from './tool-verdict.ts';

/** Items with this category look at the other items instead of the code. */
const OTHER_ITEMS = 'any-veto-open';

/**
 * @param components one scan per repository of the system; none leaves everything that the tool would check open.
 * @param system its grade decides items and clauses; with `gradeAnswered: false` it must be 3.
 * @param date ISO date of the judgement: expiries and deadlines are measured against it.
 */
export function assessChecklist(catalogues: Catalogues, components: readonly ScannedComponent[], answers: AssessmentAnswers, system: SystemProfile, date: string): ChecklistAssessment {
  const catalogue = catalogues.checklist;
  const input = judgementInput(catalogues, components, answers, system, date);
  const groups = assessGroups(catalogue.groups, input);
  const items = groups.flatMap((group) => group.items);
  const retired = catalogues.grading.flags.find((flag) => flag.id === 'decommission');
  const retiring = retired !== undefined && evaluateExpression(retired.expression, input.lookup) === true;
  return {
    schema: 'hisguard.checklist/1', date, catalogueVersion: catalogue.version, system,
    components: components.map(assessedComponent),
    groups,
    notApplicable: catalogue.groups.flatMap((group) => group.items).flatMap((item) => {
      const { applies, because } = applicabilityOf(item, input);
      return applies || because === undefined ? [] : [{ id: item.id, title: item.title, reason: because }];
    }),
    counts: countVerdicts(items),
    ...(retiring ? { decommissioning: assessGroups(catalogue.decommissioning.groups, input) } : {}),
    conclusion: concludeChecklist(catalogue, items, date),
    waivers: items.flatMap((item) => (item.waiver === undefined ? [] : [{ itemId: item.id, waiver: item.waiver }])),
    notCovered: notCoveredAt(catalogues, system.grade),
    names: { ...catalogue.relevantObjects, ...catalogues.categoryTitles },
  };
}

function assessGroups(groups: readonly CatalogueGroup[], input: JudgementInput): readonly AssessedGroup[] {
  const applicable = new Map<CatalogueItem, Applicability>();
  for (const item of groups.flatMap((group) => group.items)) {
    const applicability = applicabilityOf(item, input);
    if (applicability.applies) applicable.set(item, applicability);
  }
  const first = new Map<string, AssessedItem>();
  for (const [item, applicability] of applicable) if (!item.categories.includes(OTHER_ITEMS)) first.set(item.id, assessItem(item, applicability, input));
  return groups.map((group) => ({
    id: group.id, title: group.title,
    items: group.items.flatMap((item) => {
      const applicability = applicable.get(item);
      if (applicability === undefined) return [];
      return [first.get(item.id) ?? assessItem(item, applicability, input, otherItemsVerdict(item, [...first.values()]))];
    }),
  })).filter((group) => group.items.length > 0);
}

/** “No veto item is open”: looks at the mandatory veto items, its own kind left out. */
function otherItemsVerdict(item: CatalogueItem, others: readonly AssessedItem[]): ToolVerdict {
  const vetoes = others.filter((other) => other.mandatory && other.severity === 'veto' && !item.excludeItems.includes(other.id));
  const open = vetoes.filter((other) => other.verdict !== 'pass' && other.verdict !== 'notApplicable');
  if (open.length > 0) return { verdict: 'review', reasons: [say('compliance.veto-open', open.length, joinLocalized(open.map((other) => neutral(other.id))))] };
  return vetoes.length === 0 ? { verdict: 'open', reasons: [] } : { verdict: 'review', reasons: [say('compliance.veto-clear', vetoes.length)] };
}

function assessedComponent({ name, result }: ScannedComponent): AssessedComponent {
  const { project, tool, findings, coverage, skipped, limits, problems } = result;
  return {
    name, treeDigest: project.treeDigest, toolVersion: tool.version, rulesetDigest: tool.rulesetDigest, gradeSource: project.gradeSource,
    ...(project.revision === undefined ? {} : { revision: project.revision }),
    findings, coverage, skipped, limits, problems,
  };
}

function countVerdicts(items: readonly AssessedItem[]): Readonly<Record<Verdict, number>> {
  const counts: Record<Verdict, number> = { pass: 0, partial: 0, fail: 0, open: 0, review: 0, notApplicable: 0 };
  for (const item of items) if (item.mandatory) counts[item.verdict]++;
  return counts;
}

/** Grade 4 adds what the checklist never covers to the groups of grade 3. */
function notCoveredAt(catalogues: Catalogues, grade: Grade): readonly NotCoveredGroup[] {
  const { byGrade } = catalogues.checklist.notCovered;
  return grade === 4 ? [...byGrade[4], ...byGrade[3]] : byGrade[grade];
}

