// The part of a rule that belongs to technique `analysis`: which analysis answers for it, and which of its outcomes it reports.
import type { Outcome, Problem } from '../../model/problem.ts';
import { RawValue } from '../raw-value.ts';

export interface AnalysisSpec {
  /** Id of the analysis. */
  readonly analysis: string;
  /** What the analysis found, in its own words; absent where the analysis has one kind of finding. */
  readonly outcome?: string;
}

/** Checks `hisguard:` of a rule of this technique: `analysis`, and optionally `outcome`. */
export function compileAnalysisSpec(raw: unknown): Outcome<AnalysisSpec> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, 'hisguard', problems);
  top.only(['analysis', 'outcome']);
  const outcome = top.get('outcome').optionalText();
  return { value: { analysis: top.get('analysis').text(), ...(outcome !== undefined && { outcome }) }, problems };
}
