// `hisguard scan`: findings of a project, a part of it, or of text on standard input.
import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { findProjectRoot } from '../engine/project-root.ts';
import { rootManifestOf } from '../engine/root-manifest.ts';
import { nodeFileSystem } from '../platform/node-file-system.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT, UsageError } from './host.ts';
import { applyFixes } from './apply-fixes.ts';
import { gateCode } from './gate.ts';
import { checkOutputs, writeOutputs } from './outputs.ts';
import { addReportFlags, narrowedBy, onlyNew, type ReportFlags } from './report-flags.ts';
import { addScanFlags, collectList, type ScanFlags } from './scan-options.ts';
import { reportFilter } from './report-filter.ts';
import { scanStandardInput } from './scan-standard-input.ts';
import { openScan, type ScanScope } from './open-scan.ts';
import { parseShard, writeShard } from './shard-output.ts';

interface ScanCommandFlags extends ScanFlags, ScanScope, ReportFlags {
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly outputEncoding?: string;
  readonly stdin: boolean;
  readonly path?: string;
  readonly stats?: string;
  readonly profileRules: boolean;
}

/** Options that narrow what is reported to some files. A shard has no findings of the project yet, and standard input is one file. */
const NARROWING = ['changed', 'staged', 'filesFrom'];

export function addScanCommand(program: Command, context: CommandContext): void {
  const { say } = context;
  const command = addReportFlags(program.command('scan').description(say('scan.description')).argument('[PATH...]', say('scan.path')), context)
    .addOption(new Option('--changed [ref]', say('option.changed')).conflicts('staged'))
    .addOption(new Option('--staged', say('option.staged')).default(false))
    .addOption(new Option('--files-from <file>', say('option.files-from')))
    .addOption(new Option('--stdin', say('option.stdin')).default(false).conflicts([...NARROWING, 'shard', 'fix', 'stats', 'profileRules']))
    .addOption(new Option('--path <name>', say('option.path')))
    .addOption(new Option('--shard <i/n>', say('option.shard')).argParser((value) => parseShard(value, context)).conflicts([...NARROWING, 'only', 'fix']))
    .addOption(new Option('--only <id>', say('option.only')).default([]).argParser(collectList))
    .addOption(new Option('--no-ignore', say('option.no-ignore')))
    .addOption(new Option('--fix', say('option.fix')).default(false))
    .addOption(new Option('--dry-run', say('option.dry-run')).default(false))
    .addOption(new Option('--output-encoding <name>', say('option.output-encoding')))
    .addOption(new Option('--profile-rules', say('option.profile-rules')).default(false))
    .addOption(new Option('--stats <file>', say('option.stats')));
  addScanFlags(command, context).addHelpText('after', `\n${say('scan.help')}`);
  command.action(async (paths: string[], flags: ScanCommandFlags) => { context.finish(await scan(paths, flags, context)); });
}

async function scan(paths: readonly string[], flags: ScanCommandFlags, context: CommandContext): Promise<number> {
  if (flags.dryRun && !flags.fix) throw new UsageError(context.say('wrong.dry-run'));
  if (flags.profileRules && flags.stats === undefined) throw new UsageError(context.say('wrong.profile-rules'));
  checkOutputs(flags.format, flags, context);
  if (flags.stdin) {
    if (paths.length > 0 || flags.path === undefined) throw new UsageError(context.say('wrong.stdin'));
    const { scan, rules } = await scanStandardInput(flags.path, flags, context);
    writeOutputs(scan, rules, flags.format, flags, context);
    return gateCode(scan, flags.failOn);
  }
  if (flags.path !== undefined) throw new UsageError(context.say('wrong.path-alone'));
  if (flags.shard !== undefined) requireWholeProject(paths, context);
  const opened = await openScan(paths.length === 0 ? ['.'] : paths, flags, context);
  if (flags.shard !== undefined) {
    const code = writeShard(opened, flags, context);
    opened.writeStatistics(flags);
    return code;
  }
  const { keeps, narrowed } = await reportFilter(opened, paths, flags, context);
  const result = onlyNew(narrowedBy(opened.result({ ...(flags.baseline !== undefined && { baseline: flags.baseline }), reports: keeps }), narrowed), flags);
  const fixed = !flags.fix || applyFixes(opened.root, result, flags.dryRun, context);
  writeOutputs(result, opened.rules, flags.format, { ...flags, rootManifest: rootManifestOf(opened.run.project.files()) }, context);
  opened.writeStatistics(flags);
  return fixed ? gateCode(result, flags.failOn) : EXIT.usage;
}

/** What a shard reports is decided at `merge`; a part of the project has none to merge with. */
function requireWholeProject(paths: readonly string[], { host, say }: CommandContext): void {
  for (const path of paths) if (findProjectRoot(nodeFileSystem(), resolve(host.cwd, path)) !== resolve(host.cwd, path)) throw new UsageError(say('wrong.shard-path', path));
}
