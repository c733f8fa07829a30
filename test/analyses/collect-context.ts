// What an analysis is shown of one text, with nothing of the engine behind it.
import type { CollectContext } from '../../src/analyses/analysis.ts';
import { readConfiguration } from '../../src/configuration/read-configuration.ts';
import { fileKindOf } from '../../src/model/file-kind.ts';
import { once } from '../../src/model/once.ts';
import { sourceFile } from '../../src/model/source-file.ts';
import { readOutline } from '../../src/outline/read-outline.ts';
import { isOfTechnique } from '../../src/ruleset/checked-rule.ts';
import type { CompiledRules } from '../../src/ruleset/ruleset.ts';

export function collectContext(path: string, text: string, rules: CompiledRules): CollectContext {
  const file = sourceFile(path, fileKindOf(path), text);
  return {
    file, rules, active: rules.rules.filter(isOfTechnique('analysis')), digitRuns: [], spend: () => true, programs: () => undefined,
    configuration: () => readConfiguration(file)?.value, outline: once(() => readOutline(text, file.kind)),
  };
}
