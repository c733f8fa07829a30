// The gate: which findings stop a pipeline, and the exit code that follows.
import { reaches } from '../engine/final-level.ts';
import type { Level } from '../model/rule.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { EXIT } from './host.ts';

/** Findings decide over incompleteness; suppressed ones and those in an unexpired baseline state do not count. */
export function gateCode(result: ScanResult, failOn: Level | 'never'): number {
  if (failOn !== 'never' && result.findings.some((finding) => finding.state === undefined && reaches(finding.level, failOn))) return EXIT.findings;
  return result.problems.some((problem) => problem.effect === 'incomplete') ? EXIT.incomplete : EXIT.clean;
}
