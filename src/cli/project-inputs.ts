// Settings, answers, baseline and rules for a command; a mistake in one of them is wrong usage (exit code 2), nothing is guessed.
import { resolve } from 'node:path';
import type { BaselineEntry } from '../engine/baseline.ts';
import { readProjectAnswers, readProjectBaseline, readProjectSettings } from '../engine/project-files.ts';
import { readCompiledRules } from '../engine/read-compiled-rules.ts';
import { loadRuleFolders } from '../engine/load-rule-folders.ts';
import { threadParsers } from '../engine/thread-parsers.ts';
import { text } from '../messages/text.ts';
import type { AssessmentAnswers } from '../model/answers.ts';
import { cataloguesOf, type Catalogues } from '../model/catalogues.ts';
import type { Outcome, Problem } from '../model/problem.ts';
import { nodeFileSystem } from '../platform/node-file-system.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import type { Settings } from '../settings/settings.ts';
import type { CommandContext } from './command-context.ts';
import { UsageError } from './host.ts';

export function loadSettings(root: string, context: CommandContext): Settings {
  return usable(readProjectSettings(nodeFileSystem(), root), context);
}

export function loadAnswers(root: string, catalogues: Catalogues, context: CommandContext): AssessmentAnswers {
  return usable(readProjectAnswers(nodeFileSystem(), root, catalogues), context);
}

/** @param choice the value of `--baseline`: a file, or `none`; the project's own baseline where absent. */
export function loadBaseline(root: string, choice: string | undefined, context: CommandContext): readonly BaselineEntry[] {
  if (choice === 'none') return [];
  const fs = nodeFileSystem();
  const file = choice === undefined ? undefined : resolve(context.host.cwd, choice);
  if (file !== undefined && !fs.exists(file)) throw new UsageError(context.say('wrong.no-baseline', choice ?? ''));
  return usable(readProjectBaseline(fs, root, file), context);
}

/** Our rules beside the bundle, plus the customer's folders. @param cache where the latter are kept, ready to run. */
export function loadRules(folders: readonly string[], context: CommandContext, cache?: string): { readonly rules: CompiledRules; readonly problems: readonly Problem[] } {
  const fs = nodeFileSystem();
  const absolute = folders.map((folder) => {
    const path = resolve(context.host.cwd, folder);
    if (fs.stat(path)?.kind !== 'directory') throw new UsageError(context.say('wrong.no-folder', folder));
    return path;
  });
  const { programFolder } = context.host;
  const base = readCompiledRules(fs, programFolder);
  const { value: rules, problems } = loadRuleFolders(base, { fs, folders: absolute, parsers: threadParsers(fs, programFolder), ...(cache !== undefined && { cacheFolder: cache }) });
  if (absolute.length > 0 && rules.rules.length === base.rules.length && problems.length === 0) throw new UsageError(context.say('wrong.no-rules', folders.join(', ')));
  return { rules, problems };
}

/** The catalogues of our own rules; they are always there. */
export function loadCatalogues(rules: CompiledRules): Catalogues {
  const catalogues = cataloguesOf(rules.catalogues, rules.categories);
  if (catalogues === undefined) throw new Error('the compiled rules hold no catalogues');
  return catalogues;
}

function usable<T>({ value, problems }: Outcome<T>, context: CommandContext): T {
  if (problems.length > 0) throw new UsageError(problems.map((problem) => `${problem.path ?? ''}: ${text(context.language, problem.id, problem.args)}`).join('\n'));
  return value;
}
