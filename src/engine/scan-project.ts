// A whole project: walk, cache, worker threads under a watchdog; ends in a filled project store.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { openCache, type CachePack } from '../platform/cache.ts';
import type { FileSystem } from '../platform/file-system.ts';
import { walkTree, type WalkedFile } from '../platform/walk.ts';
import { processorCount } from '../platform/processors.ts';
import { openPool, type WorkerPool } from '../platform/worker-pool.ts';
import type { Problem } from '../model/problem.ts';
import type { FileResult } from '../model/scan-result.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import type { Settings } from '../settings/settings.ts';
import { lostFile } from './lost-file.ts';
import { openProject, type Project } from './project.ts';
import { rulesForWorker } from './read-compiled-rules.ts';
import { readForScan } from './read-for-scan.ts';
import type { ReduceOptions } from './reduce.ts';
import { prepareProgram, type ScanProgram } from './scan-program.ts';
import { VERSION } from './version.ts';
import type { ScanOutput, ScanWorkerData } from './worker-data.ts';

export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

export interface ScanRequest {
  readonly fs: FileSystem;
  /** Absolute, native. */
  readonly root: string;
  readonly rules: CompiledRules;
  readonly settings: Settings;
  /** ISO date of today. */
  readonly date: string;
  readonly noIgnore?: boolean;
  readonly shard?: Shard;
  readonly jobs?: number;
  /** Without it nothing is cached. */
  readonly cacheFolder?: string;
  /** The bundled `worker.cjs`. */
  readonly workerFile: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
  /** Milliseconds; for statistics only, never part of a result. */
  readonly clock: () => number;
  readonly profile?: boolean;
}

export interface ScanRun {
  readonly program: ScanProgram;
  readonly project: Project;
  readonly walk: ReduceOptions['walk'];
  /** Why nothing was kept for the next run. For the terminal only: what the machine's cache is like is no part of a result. */
  readonly cacheProblems: readonly Problem[];
  readonly statistics: { readonly walkMilliseconds: number; readonly fromCache: number; readonly workers: number; readonly rules?: ReadonlyMap<string, number> };
}

/** A file that takes longer than this hangs: its worker is replaced and the file is incomplete. */
const HANG_SECONDS = 30;
/** Below this many bytes one worker is started, not one per core: starting costs more than it saves. */
const BYTES_PER_WORKER = 400_000;
/** MiB; a file leaves little behind, so that a larger nursery costs memory and saves no time (measured). */
const YOUNG_GENERATION = 12;
/** MiB; far more than a file needs. The smaller this is, the sooner V8 collects what files left behind (measured: a quarter of the memory). */
const OLD_GENERATION = 1024;

type ScanPool = WorkerPool<string, ScanOutput>;

export async function scanProject(request: ScanRequest): Promise<ScanRun> {
  const { fs, root, settings } = request;
  const cache = request.cacheFolder === undefined || request.profile === true ? undefined
    : openCache(fs, request.cacheFolder, root, [VERSION, request.rules.digest, createHash('sha256').update(JSON.stringify([settings, request.date.slice(0, 4)])).digest('hex')]);
  // Nothing is known yet: a first worker loads while this thread walks.
  let pool = cache === undefined || cache.size === 0 ? openScanPool(request) : undefined;
  try {
    return await scanTree(request, cache, () => (pool ??= openScanPool(request)));
  } finally {
    await pool?.close();
  }
}

async function scanTree(request: ScanRequest, cache: CachePack | undefined, pool: () => ScanPool): Promise<ScanRun> {
  const { fs, root, settings } = request;
  const begun = request.clock();
  const walk = walkTree(fs, root, { noIgnore: request.noIgnore === true, include: settings.scope.include, exclude: settings.scope.exclude });
  const walkMilliseconds = request.clock() - begun;
  const { shard } = request;
  const files = shard === undefined ? walk.files : walk.files.filter((_, index) => index % shard.count === shard.index - 1);
  const program = prepareProgram(request.rules, settings);
  const project = openProject(program);
  const { fresh, restamped } = cache === undefined ? { fresh: files, restamped: 0 } : filesToScan(request, files, cache, project);
  const fromCache = files.length - fresh.length;
  request.onProgress?.(fromCache, files.length);
  const scanned = await scanInWorkers(request, fresh, project, fromCache, files.length, pool);
  const cacheProblems = cache === undefined || fresh.length + restamped === 0 && cache.size === files.length ? [] : cache.save(project.files(), files);
  return {
    program, project, cacheProblems,
    walk: { skipped: walk.skipped.map(({ reason, files: count, bytes, folders }) => ({ reason, files: count, bytes, ...(folders > 0 && { folders }) })), problems: walk.problems, excludedPaths: walk.excludedPaths, gitIgnoredConfiguration: walk.ignoredConfiguration },
    statistics: { walkMilliseconds, fromCache, workers: scanned.workers, ...(scanned.rules !== undefined && { rules: scanned.rules }) },
  };
}

/** Puts unchanged files' cached results into the project; gives the others, and how many were known by their bytes alone. */
function filesToScan(request: ScanRequest, files: readonly WalkedFile[], cache: CachePack, project: Project): { readonly fresh: WalkedFile[]; readonly restamped: number } {
  let restamped = 0;
  const fresh = cache.size === 0 ? [...files] : files.filter((file) => {
    const known = cache.get(file.path);
    if (known?.result.bytes !== file.bytes) return true;
    if (file.stamp === undefined || file.stamp !== known.stamp) {
      if (digestOf(request, file) !== known.result.digest) return true;
      if (file.stamp !== undefined) restamped++;
    }
    project.update(inItsPlace(known.result, file.buildOutput));
    return false;
  });
  return { fresh, restamped };
}

function digestOf(request: ScanRequest, file: WalkedFile): string | undefined {
  const bytes = readForScan(request.fs, join(request.root, file.path), file.path, file.bytes).value;
  return bytes === undefined ? undefined : createHash('sha256').update(bytes).digest('hex');
}

async function scanInWorkers(request: ScanRequest, files: readonly WalkedFile[], project: Project, done: number, total: number, pool: () => ScanPool): Promise<{ workers: number; rules?: Map<string, number> }> {
  if (files.length === 0) return { workers: 0 };
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const workers = Math.max(1, Math.min(workersOf(request), files.length, Math.ceil(bytes / BYTES_PER_WORKER)));
  const times = request.profile === true ? new Map<string, number>() : undefined;
  const outputs = new Set(files.filter((file) => file.buildOutput === true).map((file) => file.path));
  let finished = done;
  await pool().run({
    workers,
    tasks: files.map((file) => file.path),
    onResult: (path, { result, times: spent }) => {
      project.update(inItsPlace(result, outputs.has(path)));
      for (const [rule, milliseconds] of spent ?? []) times?.set(rule, (times.get(rule) ?? 0) + milliseconds);
      request.onProgress?.(++finished, total);
    },
    onLost: (path, reason) => {
      if (reason === 'start') throw new Error('no scan worker could be started');
      project.update(inItsPlace(lostFile(path, reason, HANG_SECONDS), outputs.has(path)));
      request.onProgress?.(++finished, total);
    },
  });
  return { workers, ...(times !== undefined && { rules: times }) };
}

/** Whether a file is output of a build is known from where it lies in the tree, not from its bytes: neither workers nor the cache can say. */
function inItsPlace(result: FileResult, buildOutput = false): FileResult {
  return buildOutput ? { ...result, buildOutput: true } : result;
}

function openScanPool(request: ScanRequest): ScanPool {
  const workerData: ScanWorkerData = { rules: rulesForWorker(request.rules), settings: request.settings, root: request.root, date: request.date, profile: request.profile === true };
  return openPool({
    workerFile: request.workerFile, workers: workersOf(request), startAtOnce: 1, workerData, hangSeconds: HANG_SECONDS, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION, maxOldGenerationSizeMb: OLD_GENERATION },
    ...(request.signal !== undefined && { signal: request.signal }),
  });
}

function workersOf(request: ScanRequest): number {
  return request.jobs ?? processorCount();
}
