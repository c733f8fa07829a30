// The findings behind a checklist item over all components, and the evidence lines that documents print.
import type { EvidenceLine } from '../model/assessment.ts';
import type { CatalogueItem } from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import { ANY_LITERAL, LITERAL_CATEGORIES } from '../model/literal-categories.ts';
import type { Level } from '../model/rule.ts';
import { weighs } from './finding-weight.ts';
import { neutral } from './localized-text.ts';
import type { ScannedComponent } from './scanned-component.ts';

export interface ItemFinding {
  readonly component: string;
  readonly finding: Finding;
  readonly counts: boolean;
}

export interface ItemFindings {
  readonly all: readonly ItemFinding[];
  readonly errors: number;
  readonly warnings: number;
  /** Errors and warnings that are suppressed, false or accepted. */
  readonly setAside: number;
  /** Errors and warnings that say the same of a literal under a more specific category, which is not the item's. */
  readonly elsewhere: number;
}

/**
 * Categories that take literals away from those of the item. One defect is one finding, so a weak or default password that is written in
 * a file is not reported as hard-coded as well; an item about what is hard-coded must not pass over it.
 */
export function categoriesInFront({ categories }: CatalogueItem): readonly string[] {
  return categories.includes(ANY_LITERAL) ? LITERAL_CATEGORIES.filter((category) => !categories.includes(category)) : [];
}

/** Evidence lines printed under an item; the others stand in the findings annex. */
const EVIDENCE_LIMIT = 20;
const LEVEL_ORDER: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };

/** Most severe first, those that count before those that do not; otherwise in the order of the scan. */
export function findingsOf(item: CatalogueItem, components: readonly ScannedComponent[], date: string): ItemFindings {
  const all = components.flatMap((component) => component.result.findings
    .filter((finding) => item.categories.includes(finding.category))
    .map((finding): ItemFinding => ({ component: component.name, finding, counts: weighs(finding, date) })));
  const rank = (one: ItemFinding): number => (one.counts ? 0 : 3) + LEVEL_ORDER[one.finding.level];
  const counted = all.filter((one) => one.counts);
  const hiding = new Set(categoriesInFront(item));
  return {
    all: all.map((one, index) => ({ one, index })).sort((a, b) => rank(a.one) - rank(b.one) || a.index - b.index).map(({ one }) => one),
    errors: counted.filter((one) => one.finding.level === 'error').length,
    warnings: counted.filter((one) => one.finding.level === 'warning').length,
    setAside: all.filter((one) => !one.counts && one.finding.level !== 'note').length,
    elsewhere: components.flatMap((component) => component.result.findings).filter((finding) => hiding.has(finding.category) && weighs(finding, date)).length,
  };
}

export function evidenceLines(findings: readonly ItemFinding[]): { readonly evidence: readonly EvidenceLine[]; readonly moreEvidence: number } {
  const evidence = findings.slice(0, EVIDENCE_LIMIT).map(({ component, finding, counts }): EvidenceLine => ({
    component, text: neutral(finding.message), ruleId: finding.ruleId, fingerprint: finding.fingerprint, level: finding.level, counts,
    ...(finding.path === '' ? {} : { path: finding.path }),
    ...(finding.startLine === undefined ? {} : { line: finding.startLine }),
    ...(finding.state === undefined ? {} : { state: finding.state.kind }),
  }));
  return { evidence, moreEvidence: findings.length - evidence.length };
}
