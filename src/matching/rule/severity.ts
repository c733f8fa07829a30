// The words in which rules say how grave a finding is.
import type { Level } from '../../model/rule.ts';

/** Semgrep's present words (LOW to CRITICAL) and its former ones. */
const LEVELS: Readonly<Record<string, Level>> = {
  CRITICAL: 'error', HIGH: 'error', ERROR: 'error', MEDIUM: 'warning', WARNING: 'warning', LOW: 'note', INFO: 'note', INVENTORY: 'note', EXPERIMENT: 'note',
};

/** The level that `severity` (any case) stands for; undefined where it is no such word. */
export function levelOfSeverity(severity: string): Level | undefined {
  return LEVELS[severity.toUpperCase()];
}
