// Reads our own rules folder for the build and the tests: YAML with js-yaml, documents as they stand.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { readRuleFolder } from '../src/engine/read-rule-folder.ts';
import { runnableRules } from '../src/engine/runnable-rules.ts';
import { threadParsers } from '../src/engine/thread-parsers.ts';
import { codeLanguageOf } from '../src/matching/languages/code-languages.ts';
import { compileSemgrepRule } from '../src/matching/compile-semgrep-rule.ts';
import { readingKey, toStoredReadings, type StoredReadings } from '../src/matching/pattern/stored-reading.ts';
import type { Outcome } from '../src/model/problem.ts';
import { nodeFileSystem } from '../src/platform/node-file-system.ts';
import { isOfTechnique, type CheckedRule } from '../src/ruleset/checked-rule.ts';
import type { CompiledRules } from '../src/ruleset/ruleset.ts';

export const RULES_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', 'rules');

const WASM_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', 'node_modules', '@vscode', 'tree-sitter-wasm');

/** The parsers from where the package keeps their files. */
export const packagedParsers = threadParsers(nodeFileSystem(), WASM_FOLDER);

/** Compiles `rules/`; every problem is a mistake of ours and fails the build. */
export function loadRules(folder = RULES_FOLDER): Outcome<CompiledRules> {
  const read = readRuleFolder(nodeFileSystem(), folder, (text) => load(text));
  const runnable = runnableRules(read.value, packagedParsers);
  return { value: { ...runnable.value, readings: storedReadings(runnable.value.rules) }, problems: [...read.problems, ...runnable.problems] };
}

function storedReadings(rules: readonly CheckedRule[]): StoredReadings {
  const parsers = packagedParsers();
  const readings: Record<string, string> = {};
  const specs = rules.filter(isOfTechnique('pattern')).map(({ spec }) => spec);
  for (const { parts, file } of specs) for (const part of parts) {
    for (const [id, patterns] of parsers === undefined ? [] : compileSemgrepRule(part.rule, parsers, file).value?.patterns ?? []) {
      const language = codeLanguageOf(id);
      if (language === undefined) continue;
      for (const [text, found] of patterns) readings[readingKey(language.id, text)] ??= toStoredReadings(found);
    }
  }
  return readings;
}
