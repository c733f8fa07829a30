// The technique `analysis`: the rule belongs to an analysis of the project, which decides when it is reported.
import type { Outcome } from '../../model/problem.ts';
import { RawValue } from '../raw-value.ts';
import type { Problem } from '../../model/problem.ts';

export interface AnalysisSpec {
  /** Id of the analysis in `src/analyses/`. */
  readonly analysis: string;
}

export function compileAnalysisSpec(raw: unknown): Outcome<AnalysisSpec> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, '', problems);
  top.only(['analysis']);
  return { value: { analysis: top.get('analysis').text() }, problems };
}
