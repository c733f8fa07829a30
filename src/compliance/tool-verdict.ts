// What the tool alone says about an item: findings first, then silence under the conditions of `pass_requires`.
import type { Reason } from '../model/assessment.ts';
import type { CatalogueItem, Verdict } from '../model/catalogue.ts';
import type { CoverageCheck } from './check-coverage.ts';
import type { ItemFindings } from './item-findings.ts';
import { say } from './localized-text.ts';

export interface ToolVerdict {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/** For items with categories: auto items are decided, semi items get clues. */
export function toolVerdict(item: CatalogueItem, findings: ItemFindings, coverage: CoverageCheck): ToolVerdict {
  const setAside = findings.setAside === 0 ? [] : [say('compliance.not-weighed', findings.setAside)];
  const clues = findings.errors + findings.warnings;
  if (item.triggerOnly) return { verdict: 'open', reasons: findings.all.length === 0 ? [] : [say('compliance.triggered', findings.all.length)] };
  if (item.verification === 'semi') {
    if (clues > 0) return { verdict: 'review', reasons: [say('compliance.clues', clues, findings.errors, findings.warnings), ...setAside] };
    if (coverage.openReasons.length > 0) return { verdict: 'open', reasons: [...coverage.openReasons, ...setAside] };
    return { verdict: 'review', reasons: [say('compliance.tool-clean', coverage.range), ...setAside] };
  }
  if (clues > 0) {
    const errors = findings.errors === 0 ? [] : [say('compliance.open-errors', findings.errors)];
    const warnings = findings.warnings === 0 ? [] : [say('compliance.open-warnings', findings.warnings)];
    return { verdict: findings.errors > 0 ? 'fail' : 'partial', reasons: [...errors, ...warnings, ...setAside] };
  }
  if (coverage.openReasons.length > 0) return { verdict: 'open', reasons: [...coverage.openReasons, ...setAside] };
  if (findings.elsewhere > 0) return { verdict: 'review', reasons: [say('compliance.literal-elsewhere', findings.elsewhere), ...setAside] };
  return { verdict: 'pass', reasons: [say('compliance.tool-pass', coverage.range), ...setAside] };
}
