// GitLab Code Quality report (a subset of the Code Climate format): open findings with path, line and fingerprint.
import { visibleLine } from '../model/visible-text.ts';
import type { Level } from '../model/rule.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { ReportContext } from './report-context.ts';
import { homeOf } from './finding-home.ts';
import { isOpen } from './report-facts.ts';

/** GitLab knows info, minor, major, critical and blocker. */
const SEVERITY: Readonly<Record<Level, string>> = { error: 'critical', warning: 'major', note: 'info' };

/** GitLab drops entries without path or line, so project-level findings stand at their home, line 1. */
export function renderGitlab(result: ScanResult, context: ReportContext): string {
  const entries = result.findings.filter(isOpen).map((finding) => ({
    description: visibleLine(finding.message),
    check_name: finding.ruleId,
    fingerprint: finding.fingerprint,
    severity: SEVERITY[finding.level],
    location: { path: homeOf(finding, context), lines: { begin: finding.startLine ?? 1 } },
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}
