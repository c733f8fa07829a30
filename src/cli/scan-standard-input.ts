// `--stdin --path NAME`: what one file alone can tell, for editors and hooks.
import { clauseIndex } from '../compliance/clause-index.ts';
import { openProject } from '../engine/project.ts';
import { prepareProgram } from '../engine/scan-program.ts';
import { scanFile } from '../engine/scan-file.ts';
import { findProjectRoot } from '../engine/project-root.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { nodeFileSystem } from '../platform/node-file-system.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import type { CommandContext } from './command-context.ts';
import { loadBaseline, loadRules, loadSettings } from './open-scan.ts';
import { readStandardInput } from './read-standard-input.ts';
import type { ScanCommandFlags } from './scan-command.ts';

export async function scanStandardInput(name: string, flags: ScanCommandFlags, context: CommandContext): Promise<{ scan: ScanResult; rules: CompiledRules }> {
  const fs = nodeFileSystem();
  const root = findProjectRoot(fs, context.host.cwd);
  const settings = loadSettings(fs, root, context);
  const { rules, problems } = loadRules(fs, flags.rules, context);
  const program = prepareProgram(rules, settings);
  const project = openProject(program);
  project.update(scanFile(program, { path: name.replaceAll('\\', '/'), bytes: await readStandardInput(context.host.stdin) }, flags.date));
  const grade = flags.grade ?? settings.system.grade ?? 3;
  const scan = project.result({
    settings, grade, gradeSource: flags.grade !== undefined ? 'flag' : settings.system.grade !== undefined ? 'settings' : 'default', language: flags.lang, date: flags.date,
    projectName: settings.system.name ?? name, baseline: loadBaseline(fs, root, flags.baseline, context), clauses: (languages) => clauseIndex(rules.catalogues, grade, flags.lang, languages),
    complete: false, walk: { skipped: [], problems, excludedPaths: [], gitIgnoredConfiguration: [] },
  });
  return { scan, rules };
}
