// Which rules in Semgrep's language can run here: said once when rules are loaded, not for every file.
import { TARGET_LANGUAGES } from '../detectors/pattern/code-targets.ts';
import { compileSemgrepRule } from '../matching/compile-semgrep-rule.ts';
import { demandsByLanguage } from '../matching/narrow/demands.ts';
import { isNarrowed } from '../matching/narrow/narrow-code.ts';
import { requiredOfRule } from '../matching/required/required-of-rule.ts';
import type { Outcome, Problem } from '../model/problem.ts';
import type { CheckedRule, RuleOf } from '../ruleset/checked-rule.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import type { PatternPart } from '../ruleset/techniques/pattern.ts';
import type { Parsers } from '../syntax/parsers.ts';

/**
 * Leaves out rules whose patterns cannot be read, with a problem each; the others learn what a file must hold for them.
 * Opens the parsers only where there is a rule that does not know yet: ours learnt it when they were built.
 */
export function runnableRules(rules: CompiledRules, parsers: () => Parsers | undefined): Outcome<CompiledRules> {
  const isNew = (rule: CheckedRule): rule is RuleOf<'pattern'> => rule.technique === 'pattern' && rule.spec.parts.some(({ required }) => required === undefined);
  if (!rules.rules.some(isNew)) return { value: rules, problems: [] };
  const opened = parsers();
  if (opened === undefined) return { value: rules, problems: [{ id: 'engine.no-parser', effect: 'incomplete' }] };
  const problems: Problem[] = [];
  const runnable = rules.rules.flatMap((rule): CheckedRule[] => {
    if (!isNew(rule)) return [rule];
    const parts = rule.spec.parts.flatMap((part) => runnablePart(part, rule.spec.file, opened, problems) ?? []);
    return parts.length === 0 ? [] : [{ ...rule, spec: { ...rule.spec, parts } }];
  });
  return { value: { ...rules, rules: runnable }, problems };
}

function runnablePart(part: PatternPart, file: string, parsers: Parsers, problems: Problem[]): PatternPart | undefined {
  const { rule, line } = part;
  const compiled = compileSemgrepRule(rule, parsers, file, () => line);
  problems.push(...compiled.problems);
  if (compiled.value === undefined) return undefined;
  const { languages } = compiled.value.rule;
  const runs = languages.some((language) => TARGET_LANGUAGES.has(language));
  for (const language of languages) {
    if (TARGET_LANGUAGES.has(language)) continue;
    problems.push({ id: runs ? 'matching.partly-unsupported-language' : 'matching.unsupported-language', args: ['languages', line ?? '?', language], path: file, rule: rule.id, effect: runs ? 'none' : 'incomplete' });
  }
  return runs ? { ...part, required: requiredOfRule(compiled.value), demands: demandsByLanguage(compiled.value, isNarrowed) } : undefined;
}
