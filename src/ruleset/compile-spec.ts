// Which technique checks which declaration; the one place that knows them all.
import type { Outcome } from '../model/problem.ts';
import type { Technique } from '../model/rule.ts';
import type { CheckedRule, RuleOf, SpecByTechnique } from './checked-rule.ts';
import type { Envelope } from './rule-envelope.ts';
import { compileAnalysisSpec } from './techniques/analysis.ts';
import { compileConfigurationSpec } from './techniques/configuration.ts';
import { compilePersonalDataSpec } from './techniques/personal-data.ts';
import { compileSecretSpec } from './techniques/secret.ts';

/** Makes the whole rule of its envelope. */
type CompleteRule = (envelope: Envelope) => CheckedRule;

/** Those that a `hisguard` section names; a rule without one is Semgrep's. */
const COMPILERS: ReadonlyMap<string, (raw: unknown) => Outcome<CompleteRule>> = new Map<string, (raw: unknown) => Outcome<CompleteRule>>([
  ['analysis', completing('analysis', compileAnalysisSpec)],
  ['configuration', completing('configuration', compileConfigurationSpec)],
  ['personal-data', completing('personal-data', compilePersonalDataSpec)],
  ['secret', completing('secret', compileSecretSpec)],
]);

/**
 * Checks and compiles the technique's own part of a rule; problems carry no path, the caller adds it.
 * Undefined: there is no such technique.
 */
export function compileSpec(technique: string, raw: Readonly<Record<string, unknown>>): Outcome<CompleteRule> | undefined {
  return COMPILERS.get(technique)?.(raw);
}

function completing<T extends Technique>(technique: T, compile: (raw: unknown) => Outcome<SpecByTechnique[T]>): (raw: unknown) => Outcome<(envelope: Envelope) => RuleOf<T>> {
  return (raw) => {
    const { value: spec, problems } = compile(raw);
    return { value: ({ id, formerIds, ...envelope }) => ({ id, formerIds, technique, ...envelope, spec }), problems };
  };
}
