// `hisguard merge`: shards of one scan in, one result out, the same bytes as one run.
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { mergeShards, type ShardFile } from '../engine/merge-shards.ts';
import { resultOptions } from '../engine/result-options.ts';
import { rootManifestOf } from '../engine/root-manifest.ts';
import { text } from '../messages/text.ts';
import { nodeFileSystem } from '../platform/node-file-system.ts';
import type { CommandContext } from './command-context.ts';
import { gateCode } from './gate.ts';
import { UsageError } from './host.ts';
import { checkOutputs, writeOutputs } from './outputs.ts';
import { loadBaseline, loadRules } from './project-inputs.ts';
import { addReportFlags, onlyNew, type ReportFlags } from './report-flags.ts';
import { addJudgingFlags, type JudgingFlags } from './scan-options.ts';

interface MergeFlags extends JudgingFlags, ReportFlags {}

export function addMergeCommand(program: Command, context: CommandContext): void {
  const { say } = context;
  const command = addReportFlags(program.command('merge').description(say('merge.description')).argument('<FILE...>', say('merge.files')), context);
  addJudgingFlags(command, context).action((files: string[], flags: MergeFlags) => { context.finish(merge(files, flags, context)); });
}

function merge(files: readonly string[], flags: MergeFlags, context: CommandContext): number {
  checkOutputs(flags.format, {}, context);
  const fs = nodeFileSystem();
  const shards = files.map((file) => {
    const bytes = fs.readBytes(resolve(context.host.cwd, file)).value;
    if (bytes === undefined) throw new UsageError(context.say('wrong.no-path', file));
    const shard = parseShard(bytes);
    if (shard === undefined) throw new UsageError(context.say('wrong.not-a-shard', file));
    return shard;
  });
  const { rules, problems } = loadRules(flags.rules, context);
  const merged = mergeShards(shards, rules);
  if (merged.value === undefined) throw new UsageError(merged.problems.map((problem) => text(context.language, problem.id, problem.args)).join('\n'));
  const { settings, baseline, project, walk, name, revision } = merged.value;
  const result = onlyNew(project.result({
    ...resultOptions({ rules, settings, grade: flags.grade, language: flags.lang, date: flags.date, name, revision, baseline: flags.baseline === undefined ? baseline : loadBaseline(context.host.cwd, flags.baseline, context) }),
    complete: true, walk: { ...walk, problems: [...problems, ...walk.problems] },
  }), flags);
  writeOutputs(result, rules, flags.format, { ...flags, rootManifest: rootManifestOf(project.files()) }, context);
  return gateCode(result, flags.failOn);
}

/** undefined: it is something else; the result of a whole scan, for instance. */
function parseShard(bytes: Uint8Array): ShardFile | undefined {
  try {
    const parsed = JSON.parse(Buffer.from(bytes).toString('utf8')) as Partial<ShardFile> | null;
    return parsed?.schema === 'hisguard.shard/1' ? parsed as ShardFile : undefined;
  } catch {
    return undefined;
  }
}
