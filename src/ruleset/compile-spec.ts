// Which technique checks which declaration; the one place that knows them all.
import type { Outcome } from '../model/problem.ts';
import type { Technique } from '../model/rule.ts';
import { compileAnalysisSpec } from './techniques/analysis.ts';
import { compileConfigurationSpec } from './techniques/configuration.ts';
import { compilePersonalDataSpec } from './techniques/personal-data.ts';
import { compileSecretSpec } from './techniques/secret.ts';

const COMPILERS: Readonly<Partial<Record<Technique, (raw: unknown) => Outcome<unknown>>>> = {
  analysis: compileAnalysisSpec,
  configuration: compileConfigurationSpec,
  'personal-data': compilePersonalDataSpec,
  secret: compileSecretSpec,
};

/** Checks and compiles the technique's own part of a rule; problems carry no path, the caller adds it. */
export function compileSpec(technique: Technique, raw: Readonly<Record<string, unknown>>): Outcome<unknown> {
  return COMPILERS[technique]?.(raw) ?? { value: raw, problems: [] };
}
