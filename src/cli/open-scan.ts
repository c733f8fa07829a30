// From paths and flags to a scanned project: root, settings, rules, walk, workers, cache; with progress and cancel.
import { join, resolve } from 'node:path';
import { findProjectRoot, folderName, readRevision } from '../engine/project-root.ts';
import { resultOptions } from '../engine/result-options.ts';
import { scanProject, type ScanRun, type Shard } from '../engine/scan-project.ts';
import type { Finding } from '../model/finding.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { FileSystem } from '../platform/file-system.ts';
import { nodeFileSystem } from '../platform/node-file-system.ts';
import { cacheFolder } from '../platform/cache.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import type { Settings } from '../settings/settings.ts';
import { text } from '../messages/text.ts';
import type { CommandContext } from './command-context.ts';
import { Cancelled, UsageError } from './host.ts';
import { progressBar } from './progress-bar.ts';
import { onlyFilter } from './only-filter.ts';
import { writeFile } from './outputs.ts';
import { loadBaseline, loadRules, loadSettings } from './project-inputs.ts';
import type { ScanFlags } from './scan-options.ts';
import { toStatistics, type Timing } from './statistics.ts';

/** Flags that narrow what is reported, and how the tree is walked. */
export interface ScanScope {
  readonly changed?: string | true;
  readonly staged: boolean;
  readonly filesFrom?: string;
  readonly only: readonly string[];
  readonly ignore: boolean;
  readonly shard?: Shard;
}

export interface OpenedScan {
  readonly root: string;
  /** The system's name, or the root folder's. */
  readonly name: string;
  readonly revision?: string;
  readonly rules: CompiledRules;
  readonly settings: Settings;
  readonly run: ScanRun;
  readonly shard?: Shard;
  result(options?: { readonly baseline?: string; readonly reports?: (finding: Finding) => boolean; readonly complete?: boolean }): ScanResult;
  writeStatistics(flags: { readonly stats?: string }): void;
}

/** @throws Cancelled where the user interrupted it: what a part of the files says is no result, and no document rests on it. */
export async function openScan(paths: readonly string[], flags: ScanFlags & Partial<ScanScope> & { readonly profileRules?: boolean }, context: CommandContext): Promise<OpenedScan> {
  const fs = nodeFileSystem();
  const root = commonRoot(fs, paths, context);
  const settings = loadSettings(root, context);
  const cache = flags.cache ? flags.cacheDir ?? cacheFolder(context.host.environment, process.platform) : undefined;
  const { rules, problems } = loadRules(flags.rules, context, cache);
  // A name that is none is refused now, not after the scan.
  onlyFilter(flags.only ?? [], rules, context);
  const { shard } = flags;
  const cancel = new AbortController();
  const onInterrupt = (): void => { cancel.abort(); };
  process.once('SIGINT', onInterrupt);
  const progress = progressBar(context.host.stderr, context.language);
  const timing: Timing = { started: performance.now() };
  const run = await scanProject({
    fs, root, rules, settings, date: flags.date, noIgnore: flags.ignore === false, signal: cancel.signal, workerFile: join(context.host.programFolder, 'worker.cjs'),
    onProgress: progress.update, clock: () => performance.now(), profile: flags.profileRules === true,
    ...(shard !== undefined && { shard }), ...(flags.jobs !== undefined && { jobs: flags.jobs }), ...(cache !== undefined && { cacheFolder: cache }),
  }).finally(() => { process.removeListener('SIGINT', onInterrupt); progress.end(); });
  timing.scanned = performance.now();
  if (cancel.signal.aborted) throw new Cancelled();
  for (const problem of run.cacheProblems) context.host.stderr.write(`hisguard: ${text(context.language, problem.id, problem.args)}\n`);
  const revision = readRevision(fs, root);
  const name = settings.system.name ?? folderName(root);
  return {
    root, name, ...(revision !== undefined && { revision }), rules, settings, run, ...(shard !== undefined && { shard }),
    result: (options = {}) => run.project.result({
      ...resultOptions({ rules, settings, grade: flags.grade, language: flags.lang, date: flags.date, name, revision, baseline: loadBaseline(root, options.baseline, context) }),
      ...(options.reports !== undefined && { reports: options.reports }), complete: shard === undefined,
      walk: { ...run.walk, problems: [...problems, ...run.walk.problems] },
    }),
    writeStatistics: ({ stats }) => {
      if (stats === undefined) return;
      timing.ended = performance.now();
      writeFile(stats, Buffer.from(`${JSON.stringify(toStatistics(run, timing), null, 2)}\n`), context);
    },
  };
}

/** All paths must exist and belong to one project. */
function commonRoot(fs: FileSystem, paths: readonly string[], { host, say }: CommandContext): string {
  const roots = new Set(paths.map((path) => {
    const absolute = resolve(host.cwd, path);
    if (!fs.exists(absolute)) throw new UsageError(say('wrong.no-path', path));
    return findProjectRoot(fs, absolute);
  }));
  const [root, ...others] = roots;
  if (root === undefined || others.length > 0) throw new UsageError(say('wrong.several-roots', [...roots].join(', ')));
  return root;
}
