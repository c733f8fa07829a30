// `--stdin --path NAME`: what one file alone can tell, for editors and hooks.
import { openProject } from '../engine/project.ts';
import { prepareProgram } from '../engine/scan-program.ts';
import { scanFile } from '../engine/scan-file.ts';
import { threadParsers } from '../engine/thread-parsers.ts';
import { findProjectRoot } from '../engine/project-root.ts';
import { resultOptions } from '../engine/result-options.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { nodeFileSystem } from '../platform/node-file-system.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import type { CommandContext } from './command-context.ts';
import { loadBaseline, loadRules, loadSettings } from './project-inputs.ts';
import { narrowedBy } from './report-flags.ts';
import { readStandardInput } from './read-standard-input.ts';
import type { ScanFlags } from './scan-options.ts';

export async function scanStandardInput(name: string, flags: ScanFlags & { readonly baseline?: string }, context: CommandContext): Promise<{ scan: ScanResult; rules: CompiledRules }> {
  const root = findProjectRoot(nodeFileSystem(), context.host.cwd);
  const settings = loadSettings(root, context);
  const { rules, problems } = loadRules(flags.rules, context);
  const program = prepareProgram(rules, settings, threadParsers(nodeFileSystem(), context.host.programFolder));
  const project = openProject(program);
  project.update(scanFile(program, { path: name.replaceAll('\\', '/'), bytes: await readStandardInput(context.host.stdin) }, flags.date));
  const scan = project.result({
    ...resultOptions({ rules, settings, grade: flags.grade, language: flags.lang, date: flags.date, name: settings.system.name ?? name, baseline: loadBaseline(root, flags.baseline, context) }),
    complete: false, walk: { skipped: [], problems, excludedPaths: [], gitIgnoredConfiguration: [] },
  });
  return { scan: narrowedBy(scan, ['--stdin']), rules };
}
