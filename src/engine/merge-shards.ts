// Shards of one scan -> a filled project, as if one run had done it.
import type { Outcome, Problem } from '../model/problem.ts';
import type { FileResult } from '../model/scan-result.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import type { Settings } from '../settings/settings.ts';
import type { BaselineEntry } from './baseline.ts';
import { openProject, type Project } from './project.ts';
import type { ReduceOptions } from './reduce.ts';
import { prepareProgram } from './scan-program.ts';
import { VERSION } from './version.ts';

export interface ShardFile {
  readonly schema: 'hisguard.shard/1';
  readonly tool: string;
  readonly rulesetDigest: string;
  readonly settings: Settings;
  /** Of the scanned project: `merge` may run in another folder, and must say what one run would have said. */
  readonly baseline: readonly BaselineEntry[];
  readonly shard: { readonly index: number; readonly count: number };
  readonly project: { readonly name: string; readonly revision?: string };
  readonly walk: ReduceOptions['walk'];
  readonly files: readonly FileResult[];
}

/** The shard of a run, as it is written. */
export function toShard(run: { readonly project: Project; readonly walk: ReduceOptions['walk'] }, scan: Pick<ShardFile, 'rulesetDigest' | 'settings' | 'baseline' | 'shard' | 'project'>): ShardFile {
  const { rulesetDigest, settings, baseline, shard, project } = scan;
  return { schema: 'hisguard.shard/1', tool: VERSION, rulesetDigest, settings, baseline, shard, project, walk: run.walk, files: run.project.files() };
}

export interface MergedScan {
  readonly settings: Settings;
  readonly baseline: readonly BaselineEntry[];
  readonly project: Project;
  readonly walk: ReduceOptions['walk'];
  readonly name: string;
  readonly revision?: string;
}

/** Accepts only a complete set of shards that agree in tool, ruleset and settings. */
export function mergeShards(shards: readonly ShardFile[], rules: CompiledRules): Outcome<MergedScan | undefined> {
  const fail = (id: string, ...args: (string | number)[]): Outcome<undefined> => ({ value: undefined, problems: [{ id, args, effect: 'incomplete' } satisfies Problem] });
  const [first] = shards;
  if (first === undefined || shards.some((shard) => (shard as Partial<ShardFile>).schema !== 'hisguard.shard/1')) return fail('shard.wrong-schema');
  if (shards.some((shard) => shard.tool !== VERSION)) return fail('shard.other-tool', VERSION);
  if (shards.some((shard) => shard.rulesetDigest !== rules.digest)) return fail('shard.other-rules');
  if (shards.some((shard) => agreement(shard) !== agreement(first))) return fail('shard.other-settings');
  const { count } = first.shard;
  const present = new Set(shards.map((shard) => shard.shard.index));
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !present.has(index));
  if (shards.some((shard) => shard.shard.count !== count)) return fail('shard.other-count');
  if (missing.length > 0) return fail('shard.incomplete', count, missing.join(', '));
  if (shards.length !== count) return fail('shard.repeated', count);
  const project = openProject(prepareProgram(rules, first.settings));
  for (const shard of shards) for (const file of shard.files) project.update(file);
  return { value: { settings: first.settings, baseline: first.baseline, project, walk: first.walk, name: first.project.name, ...(first.project.revision !== undefined && { revision: first.project.revision }) }, problems: [] };
}

/** What all shards of one scan share. */
function agreement({ settings, baseline, project, walk }: ShardFile): string {
  return JSON.stringify([settings, baseline, project, walk]);
}
