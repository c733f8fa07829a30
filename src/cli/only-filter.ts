// `--only`: what is reported narrowed to families, categories or rules.
import type { Finding } from '../model/finding.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import type { CommandContext } from './command-context.ts';
import { unknownName } from './did-you-mean.ts';

export type Keep = (finding: Finding) => boolean;

export interface ReportFilter {
  readonly keeps: Keep;
  /** What narrows, as it was asked for; empty where everything is reported. */
  readonly narrowed: readonly string[];
}

/** @throws UsageError where a name is none of a family, category or rule. */
export function onlyFilter(only: readonly string[], rules: CompiledRules, context: CommandContext): ReportFilter {
  if (only.length === 0) return { keeps: () => true, narrowed: [] };
  const known = new Set([...rules.families, ...rules.categories, ...rules.rules].map((one) => one.id));
  for (const id of only) if (!known.has(id) && id !== 'custom') throw unknownName('wrong.only', id, known, context);
  return { keeps: (finding) => only.includes(finding.ruleId) || only.includes(finding.category) || only.includes(finding.family), narrowed: only.map((id) => `--only ${id}`) };
}
