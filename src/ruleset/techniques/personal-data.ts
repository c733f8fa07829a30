// The part of a rule that belongs to technique `personal-data`: what it reports, and from how many rows on a table is one finding.
import type { Outcome, Problem } from '../../model/problem.ts';
import { RawValue } from '../raw-value.ts';

/**
 * What a rule reports. `person-row`: a name joined with a number of the same person; `diagnosis-row`: a name joined with a diagnosis;
 * the others: the number alone.
 */
export const PERSONAL_DATA_REPORTS = ['person-row', 'diagnosis-row', 'resident-id', 'mobile', 'bank-card'] as const;
export type PersonalDataReport = (typeof PERSONAL_DATA_REPORTS)[number];

export interface PersonalDataSpec {
  readonly reports: PersonalDataReport;
  /** Lines of one table that are reported one by one; with more, the table is one finding with the count. */
  readonly linesPerTable: number;
  /** Findings of this rule in one file; the last one then stands for the rest and carries the count. */
  readonly findingsPerFile: number;
}

/** Checks `hisguard:` of a rule of this technique: `reports`, and optionally `lines-per-table` (100) and `findings-per-file` (200). */
export function compilePersonalDataSpec(raw: unknown): Outcome<PersonalDataSpec> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, 'hisguard', problems);
  top.only(['reports', 'lines-per-table', 'findings-per-file']);
  const limit = (key: string, otherwise: number): number => {
    const place = top.get(key);
    const value = place.present ? place.integer() : otherwise;
    if (value < 1) place.report('rule-data.not-a-number');
    return Math.max(1, value);
  };
  return { value: { reports: top.get('reports').oneOf(PERSONAL_DATA_REPORTS), linesPerTable: limit('lines-per-table', 100), findingsPerFile: limit('findings-per-file', 200) }, problems };
}
