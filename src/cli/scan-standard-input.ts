// `--stdin --path NAME`: what one file alone can tell, for editors and hooks.
import { dirname, resolve } from 'node:path';
import { openProject } from '../engine/project.ts';
import { prepareProgram } from '../engine/scan-program.ts';
import { scanFile } from '../engine/scan-file.ts';
import { threadParsers } from '../engine/thread-parsers.ts';
import { findProjectRoot } from '../engine/project-root.ts';
import { resultOptions } from '../engine/result-options.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { nodeFileSystem } from '../platform/node-file-system.ts';
import { toPortablePath } from '../platform/paths.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import type { CommandContext } from './command-context.ts';
import { loadBaseline, loadRules, loadSettings } from './project-inputs.ts';
import { onlyFilter } from './only-filter.ts';
import { narrowedBy, onlyNew, type ReportFlags } from './report-flags.ts';
import { readStandardInput } from './read-standard-input.ts';
import type { ScanScope } from './open-scan.ts';
import type { ScanFlags } from './scan-options.ts';

export async function scanStandardInput(name: string, flags: ScanFlags & Pick<ScanScope, 'only'> & Pick<ReportFlags, 'baseline' | 'newOnly'>, context: CommandContext): Promise<{ scan: ScanResult; rules: CompiledRules }> {
  const absolute = resolve(context.host.cwd, name);
  const root = findProjectRoot(nodeFileSystem(), dirname(absolute));
  const settings = loadSettings(root, context);
  const { rules, problems } = loadRules(flags.rules, context);
  const only = onlyFilter(flags.only, rules, context);
  const program = prepareProgram(rules, settings, threadParsers(nodeFileSystem(), context.host.programFolder));
  const project = openProject(program);
  const path = toPortablePath(root, absolute, process.platform === 'win32' ? 'windows' : 'posix') ?? name;
  project.update(scanFile(program, { path, bytes: await readStandardInput(context.host.stdin) }, flags.date));
  const scan = project.result({
    ...resultOptions({ rules, settings, grade: flags.grade, language: flags.lang, date: flags.date, name: settings.system.name ?? path, baseline: loadBaseline(root, flags.baseline, context) }),
    reports: only.keeps, complete: false, walk: { skipped: [], problems, excludedPaths: [], gitIgnoredConfiguration: [] },
  });
  return { scan: onlyNew(narrowedBy(scan, ['--stdin', ...only.narrowed]), flags), rules };
}
