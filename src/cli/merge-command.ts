// `hisguard merge`: shards of one scan in, one result out, the same bytes as one run.
import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { clauseIndex } from '../compliance/clause-index.ts';
import { mergeShards, type ShardFile } from '../engine/merge-shards.ts';
import { rootManifestOf } from '../engine/root-manifest.ts';
import { text } from '../messages/text.ts';
import type { Grade, Level } from '../model/rule.ts';
import { nodeFileSystem } from '../platform/node-file-system.ts';
import type { CommandContext } from './command-context.ts';
import { gateCode } from './gate.ts';
import { UsageError } from './host.ts';
import { loadBaseline, loadRules } from './open-scan.ts';
import { parseFormat, SCAN_FORMATS, writeOutputs, type FormatRequest } from './outputs.ts';
import { addScanFlags, type ScanFlags } from './scan-options.ts';

interface MergeFlags extends ScanFlags {
  readonly format: readonly FormatRequest[];
  readonly failOn: Level | 'never';
  readonly baseline?: string;
  readonly newOnly: boolean;
}

export function addMergeCommand(program: Command, context: CommandContext): void {
  const { say } = context;
  const command = program.command('merge').description(say('merge.description')).argument('<FILE...>', say('merge.files'))
    .addOption(new Option('--format <format[=FILE]>', say('option.format', SCAN_FORMATS.join(', '))).default([]).argParser((value: string, previous: readonly FormatRequest[]) => [...previous, parseFormat(value, SCAN_FORMATS, context)]))
    .addOption(new Option('--fail-on <level>', say('option.fail-on')).choices(['error', 'warning', 'note', 'never']).default('error'))
    .addOption(new Option('--baseline <file>', say('option.baseline')))
    .addOption(new Option('--new-only', say('option.new-only')).default(false));
  addScanFlags(command, context).action((files: string[], flags: MergeFlags) => { context.finish(merge(files, flags, context)); });
}

function merge(files: readonly string[], flags: MergeFlags, context: CommandContext): number {
  const fs = nodeFileSystem();
  const shards = files.map((file) => {
    const bytes = fs.readBytes(resolve(context.host.cwd, file)).value;
    if (bytes === undefined) throw new UsageError(context.say('wrong.no-path', file));
    try { return JSON.parse(Buffer.from(bytes).toString('utf8')) as ShardFile; } catch { throw new UsageError(context.say('wrong.not-a-shard', file)); }
  });
  const { rules, problems } = loadRules(fs, flags.rules, context);
  const merged = mergeShards(shards, rules);
  if (merged.value === undefined) throw new UsageError(merged.problems.map((problem) => text(context.language, problem.id, problem.args)).join('\n'));
  const { settings, project, walk, name, revision } = merged.value;
  const grade: Grade = flags.grade ?? settings.system.grade ?? 3;
  const full = project.result({
    settings, grade, gradeSource: flags.grade !== undefined ? 'flag' : settings.system.grade !== undefined ? 'settings' : 'default', language: flags.lang, date: flags.date, projectName: name,
    ...(revision !== undefined && { revision }), baseline: loadBaseline(fs, context.host.cwd, flags.baseline, context), clauses: (languages) => clauseIndex(rules.catalogues, grade, flags.lang, languages),
    complete: true, walk: { ...walk, problems: [...problems, ...walk.problems] },
  });
  const result = flags.newOnly ? { ...full, findings: full.findings.filter((finding) => finding.state?.source !== 'baseline') } : full;
  writeOutputs(result, rules, flags.format, { ...flags, rootManifest: rootManifestOf(project.files()) }, context);
  return gateCode(result, flags.failOn);
}
