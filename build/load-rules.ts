// Reads our own rules folder for the build and the tests: YAML with js-yaml, documents as they stand.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { readRuleFolder } from '../src/engine/read-rule-folder.ts';
import type { Outcome } from '../src/model/problem.ts';
import { nodeFileSystem } from '../src/platform/node-file-system.ts';
import type { CompiledRules } from '../src/ruleset/ruleset.ts';

export const RULES_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', 'rules');

/** Compiles `rules/`; every problem is a mistake of ours and fails the build. */
export function loadRules(folder = RULES_FOLDER): Outcome<CompiledRules> {
  return readRuleFolder(nodeFileSystem(), folder, (text) => load(text));
}
