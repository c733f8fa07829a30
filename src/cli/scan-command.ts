// `hisguard scan`: findings of a project, a part of it, or of text on standard input.
import { Option, type Command } from 'commander';
import { rootManifestOf } from '../engine/root-manifest.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT, UsageError } from './host.ts';
import { applyFixes } from './apply-fixes.ts';
import { gateCode } from './gate.ts';
import { writeOutputs } from './outputs.ts';
import { addReportFlags, narrowedBy, onlyNew, type ReportFlags } from './report-flags.ts';
import { addScanFlags, collect, type ScanFlags } from './scan-options.ts';
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

export function addScanCommand(program: Command, context: CommandContext): void {
  const { say } = context;
  const command = addReportFlags(program.command('scan').description(say('scan.description')).argument('[PATH...]', say('scan.path')), context)
    .addOption(new Option('--changed [ref]', say('option.changed')))
    .addOption(new Option('--staged', say('option.staged')).default(false))
    .addOption(new Option('--files-from <file>', say('option.files-from')))
    .addOption(new Option('--stdin', say('option.stdin')).default(false))
    .addOption(new Option('--path <name>', say('option.path')))
    .addOption(new Option('--shard <i/n>', say('option.shard')).argParser((value) => parseShard(value, context)))
    .addOption(new Option('--only <id>', say('option.only')).default([]).argParser(collect))
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
  if (flags.stdin) {
    if (paths.length > 0 || flags.path === undefined) throw new UsageError(context.say('wrong.stdin'));
    const result = await scanStandardInput(flags.path, flags, context);
    writeOutputs(result.scan, result.rules, flags.format, flags, context);
    return gateCode(result.scan, flags.failOn);
  }
  const opened = await openScan(paths.length === 0 ? ['.'] : paths, flags, context);
  if (flags.shard !== undefined) return writeShard(opened, flags, context);
  const { keeps, narrowed } = await reportFilter(opened, paths, flags, context);
  const result = onlyNew(narrowedBy(opened.result({ ...(flags.baseline !== undefined && { baseline: flags.baseline }), reports: keeps }), narrowed), flags);
  if (flags.fix) applyFixes(opened.root, result, flags.dryRun, context);
  writeOutputs(result, opened.rules, flags.format, { ...flags, rootManifest: rootManifestOf(opened.run.project.files()) }, context);
  opened.writeStatistics(flags);
  if (opened.cancelled) return EXIT.incomplete;
  return gateCode(result, flags.failOn);
}
