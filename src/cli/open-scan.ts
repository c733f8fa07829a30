// From paths and flags to a scanned project: root, settings, rules, walk, workers, cache; with progress and cancel.
import { join, resolve } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { clauseIndex } from '../compliance/clause-index.ts';
import { readBaseline, type BaselineEntry } from '../engine/baseline.ts';
import { findProjectRoot, readRevision } from '../engine/project-root.ts';
import { addRuleFolder } from '../engine/read-rule-folder.ts';
import { scanProject, type ScanRun, type Shard } from '../engine/scan-project.ts';
import { text } from '../messages/text.ts';
import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { Grade } from '../model/rule.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { decode } from '../platform/decode.ts';
import type { FileSystem } from '../platform/file-system.ts';
import { nodeFileSystem } from '../platform/node-file-system.ts';
import { cacheFolder } from '../platform/cache.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import { readSettings } from '../settings/read-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.ts';
import type { CommandContext } from './command-context.ts';
import { UsageError } from './host.ts';
import { progressBar } from './progress-bar.ts';
import { parseShard } from './shard-output.ts';
import type { ScanFlags } from './scan-options.ts';
import { toStatistics, type Timing } from './statistics.ts';

/** Flags that narrow what is reported, and how the tree is walked. */
export interface ScanScope {
  readonly changed?: string | true;
  readonly staged: boolean;
  readonly filesFrom?: string;
  readonly only: readonly string[];
  readonly ignore: boolean;
  readonly shard?: string;
}

export interface OpenedScan {
  readonly root: string;
  /** The system's name, or the root folder's. */
  readonly name: string;
  readonly revision?: string;
  readonly rules: CompiledRules;
  readonly settings: Settings;
  readonly grade: Grade;
  readonly run: ScanRun;
  readonly shard?: Shard;
  readonly cancelled: boolean;
  result(options?: { readonly baseline?: string; readonly reports?: (finding: Finding) => boolean; readonly complete?: boolean }): ScanResult;
  writeStatistics(flags: { readonly stats?: string }): void;
}

export async function openScan(paths: readonly string[], flags: ScanFlags & Partial<ScanScope> & { readonly profileRules?: boolean }, context: CommandContext): Promise<OpenedScan> {
  const fs = nodeFileSystem();
  const root = commonRoot(fs, paths, context);
  const settings = loadSettings(fs, root, context);
  const { rules, problems } = loadRules(fs, flags.rules, context);
  const grade = flags.grade ?? settings.system.grade ?? 3;
  const shard = flags.shard === undefined ? undefined : parseShard(flags.shard, context);
  const cancel = new AbortController();
  const onInterrupt = (): void => { cancel.abort(); };
  process.once('SIGINT', onInterrupt);
  const progress = progressBar(context.host.stderr, context.language);
  const timing: Timing = { started: performance.now() };
  const cache = flags.cache ? flags.cacheDir ?? cacheFolder(context.host.environment, process.platform) : undefined;
  const run = await scanProject({
    fs, root, rules, settings, date: flags.date, noIgnore: flags.ignore === false, signal: cancel.signal, workerFile: join(context.host.programFolder, 'worker.cjs'),
    onProgress: progress.update, clock: () => performance.now(), profile: flags.profileRules === true,
    ...(shard !== undefined && { shard }), ...(flags.jobs !== undefined && { jobs: flags.jobs }), ...(cache !== undefined && { cacheFolder: cache }),
  }).finally(() => { process.removeListener('SIGINT', onInterrupt); progress.end(); });
  timing.scanned = performance.now();
  if (cancel.signal.aborted) context.host.stderr.write(`${context.say('cancelled')}\n`);
  const revision = readRevision(fs, root);
  const name = settings.system.name ?? root.split(/[\\/]/).pop() ?? '';
  return {
    root, name, ...(revision !== undefined && { revision }), rules, settings, grade, run, cancelled: cancel.signal.aborted, ...(shard !== undefined && { shard }),
    result: (options = {}) => run.project.result({
      settings, grade, gradeSource: flags.grade !== undefined ? 'flag' : settings.system.grade !== undefined ? 'settings' : 'default',
      language: flags.lang, date: flags.date, projectName: name,
      ...(revision !== undefined && { revision }),
      baseline: loadBaseline(fs, root, options.baseline, context), clauses: (languages) => clauseIndex(rules.catalogues, grade, flags.lang, languages),
      ...(options.reports !== undefined && { reports: options.reports }), complete: shard === undefined && !cancel.signal.aborted,
      walk: { ...run.walk, problems: [...problems, ...run.walk.problems] },
    }),
    writeStatistics: ({ stats }) => {
      if (stats === undefined) return;
      timing.ended = performance.now();
      fs.write(resolve(context.host.cwd, stats), Buffer.from(`${JSON.stringify(toStatistics(run, timing), null, 2)}\n`));
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

export function loadSettings(fs: FileSystem, root: string, context: CommandContext): Settings {
  const path = join(root, '.hisguard', 'config.yaml');
  if (!fs.exists(path)) return DEFAULT_SETTINGS;
  const bytes = fs.readBytes(path).value;
  if (bytes === undefined) throw new UsageError(context.say('wrong.unreadable', path));
  const { value, problems } = readSettings(decode(bytes).text, path);
  if (problems.length > 0) throw new UsageError(describe(problems, context));
  return value;
}

/** Our rules beside the bundle, plus the customer's folders. */
export function loadRules(fs: FileSystem, folders: readonly string[], context: CommandContext): { rules: CompiledRules; problems: readonly Problem[] } {
  const bytes = fs.readBytes(join(context.host.programFolder, 'rules.json')).value;
  if (bytes === undefined) throw new Error('rules.json is missing beside the program');
  let rules = JSON.parse(Buffer.from(bytes).toString('utf8')) as CompiledRules;
  const problems: Problem[] = [];
  for (const folder of folders) {
    const absolute = resolve(context.host.cwd, folder);
    if (fs.stat(absolute)?.kind !== 'directory') throw new UsageError(context.say('wrong.no-folder', folder));
    const added = addRuleFolder(rules, fs, absolute, (one) => parseYaml(one));
    rules = added.value;
    problems.push(...added.problems);
  }
  return { rules, problems };
}

export function loadBaseline(fs: FileSystem, root: string, choice: string | undefined, context: CommandContext): readonly BaselineEntry[] {
  if (choice === 'none') return [];
  const path = choice === undefined ? join(root, '.hisguard', 'baseline.jsonl') : resolve(context.host.cwd, choice);
  if (!fs.exists(path)) {
    if (choice !== undefined) throw new UsageError(context.say('wrong.no-path', choice));
    return [];
  }
  const bytes = fs.readBytes(path).value;
  if (bytes === undefined) throw new UsageError(context.say('wrong.unreadable', path));
  const { value, problems } = readBaseline(decode(bytes).text, path);
  if (problems.length > 0) throw new UsageError(describe(problems, context));
  return value;
}

function describe(problems: readonly Problem[], context: CommandContext): string {
  return problems.map((problem) => `${problem.path ?? ''}: ${text(context.language, problem.id, problem.args)}`).join('\n');
}
