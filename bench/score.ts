// Scores findings against labels: hits, misses and false hits per category and confidence.
import type { Finding } from '../src/model/finding.ts';
import { categoryOfGroup } from './benchmark-categories.ts';
import { distance, sameCategory, type Defect, type Label, type LabelSet } from './labels.ts';

export interface Score {
  hits: number;
  /** Of the hits, those with exactly the labelled category. */
  exact: number;
  misses: number;
  wrong: number;
}

/** The rule that speaks of a system as a whole. */
const WITHOUT_LOGIN = 'project-without-login';

export interface ScoredLabels {
  readonly byCategory: ReadonlyMap<string, { readonly high: Score; readonly medium: Score }>;
  readonly missed: readonly Defect[];
  readonly wrong: readonly { readonly finding: Finding; readonly row?: Label }[];
}

export function scoreFindings(findings: readonly Finding[], labels: LabelSet): ScoredLabels {
  const byCategory = new Map<string, { high: Score; medium: Score }>();
  const scoreOf = (category: string, confidence: 'high' | 'medium'): Score => {
    const entry = byCategory.get(category) ?? { high: empty(), medium: empty() };
    byCategory.set(category, entry);
    return entry[confidence];
  };
  for (const { category } of labels.defects) scoreOf(category, 'high');
  const used = new Set<Finding>();
  const missed: Defect[] = [];
  // Exact lines first, then within one line, so that a neighbour does not take a finding away.
  for (const reach of [0, 1] as const) {
    for (const defect of labels.defects) {
      if (reach === 1 && defect.rows.some((row) => findings.some((finding) => used.has(finding) && sameCategory(finding.category, row.category) && distance(finding, row) === 0))) continue;
      for (const row of defect.rows) for (const finding of findings) if (sameCategory(finding.category, row.category) && reachOf(finding, defect, row) === reach) used.add(finding);
    }
  }
  for (const defect of labels.defects) {
    const matching = findings.filter((finding) => defect.rows.some((row) => sameCategory(finding.category, row.category) && reachOf(finding, defect, row) !== undefined));
    const score = scoreOf(defect.category, defect.confidence);
    if (matching.length === 0) {
      score.misses++;
      missed.push(defect);
    } else {
      score.hits++;
      if (matching.some((finding) => finding.category === defect.rows[0]?.category)) score.exact++;
    }
  }
  const wrong: { finding: Finding; row?: Label }[] = [];
  for (const finding of findings) {
    if (used.has(finding)) continue;
    const row = labels.rows.find((one) => !one.label && sameCategory(one.category, finding.category) && distance(finding, one) === 0);
    const labelled = [...labels.categories].some((category) => sameCategory(category, finding.category));
    if (row === undefined && !(labelled && labels.readInFull.has(finding.path))) continue;
    if (finding.category === 'authorization-missing' && !labels.categories.has('authorization-missing')) continue;
    scoreOf(row === undefined ? finding.category : categoryOfGroup(row.category, [row.file]), row?.confidence === 'medium' ? 'medium' : 'high').wrong++;
    wrong.push(row === undefined ? { finding } : { finding, row });
  }
  return { byCategory, missed, wrong };
}

/** A system that asks for no login is found by the one finding that says so, wherever that stands. */
function reachOf(finding: Finding, { isOfSystem }: Defect, row: Label): 0 | 1 | undefined {
  return isOfSystem && finding.ruleId === WITHOUT_LOGIN ? 0 : distance(finding, row);
}

function empty(): Score {
  return { hits: 0, exact: 0, misses: 0, wrong: 0 };
}
