// Indexes a project: walk, cache, then every file that the project does not know yet, in a pool of its own that ends with the run.
import { createHash } from 'node:crypto';
import { lostFile } from '../engine/lost-file.ts';
import { rulesForWorker } from '../engine/read-compiled-rules.ts';
import { VERSION } from '../engine/version.ts';
import type { FileResult } from '../model/scan-result.ts';
import { openCache } from '../platform/cache.ts';
import type { FileSystem } from '../platform/file-system.ts';
import { processorCount } from '../platform/processors.ts';
import type { WalkResult } from '../platform/walk.ts';
import { openPool, type WorkerPool } from '../platform/worker-pool.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import { ANALYSIS_LIMITS } from './analysis-queue.ts';
import type { AnalysisAnswer, AnalysisScope, AnalysisTask, AnalysisWorkerData } from './analysis-tasks.ts';

export interface IndexRequest {
  readonly fs: FileSystem;
  readonly scope: AnalysisScope;
  /** Rules of the scope, customers' included: their digest is part of the cache key. */
  readonly rules: CompiledRules;
  /** Rules that the worker is given; it adds the customers' folders itself. */
  readonly baseRules: CompiledRules;
  readonly workerFile: string | URL;
  /** Without it nothing is cached. */
  readonly cacheFolder?: string;
  /** What is known already; `undefined` scans the file whatever the cache says. */
  readonly known: (path: string) => FileResult | undefined;
  /** Known files that may have changed. */
  readonly suspect: (path: string) => boolean;
  readonly signal: AbortSignal;
  readonly onWalk: (walk: WalkResult) => void;
  readonly onFile: (result: FileResult) => void;
  readonly onGone: (path: string) => void;
  readonly onProgress: (done: number, total: number) => void;
}

export interface IndexRun {
  readonly cancelled: boolean;
}

/** A file that takes longer than this hangs. */
const HANG_SECONDS = 30;

/** Throws where no worker can be started. */
export async function indexFolder(request: IndexRequest): Promise<IndexRun> {
  const pool = openPool<AnalysisTask, AnalysisAnswer>({ workerFile: request.workerFile, workers: indexWorkers(), workerData: { rules: rulesForWorker(request.baseRules) } satisfies AnalysisWorkerData, hangSeconds: HANG_SECONDS, resourceLimits: ANALYSIS_LIMITS, signal: request.signal });
  try {
    const walk = await walkInPool(pool, request.scope);
    if (walk === undefined || request.signal.aborted) return { cancelled: true };
    request.onWalk(walk);
    await scanInPool(pool, request, walk);
    return { cancelled: request.signal.aborted };
  } finally {
    await pool.close();
  }
}

/** Two at most: the index must not take the machine from the person, and each worker holds the rules. */
function indexWorkers(): number {
  return processorCount() >= 4 ? 2 : 1;
}

async function walkInPool(pool: WorkerPool<AnalysisTask, AnalysisAnswer>, scope: AnalysisScope): Promise<WalkResult | undefined> {
  let walk: WalkResult | undefined;
  await pool.run({
    tasks: [{ kind: 'walk', scope }],
    onResult: (_, answer) => { if (answer.kind === 'walk') walk = answer.walk; },
    onLost: (_, reason) => { throw new Error(`the walk was lost (${reason})`); },
  });
  return walk;
}

async function scanInPool(pool: WorkerPool<AnalysisTask, AnalysisAnswer>, request: IndexRequest, walk: WalkResult): Promise<void> {
  const { fs, scope, cacheFolder } = request;
  const cache = cacheFolder === undefined ? undefined : openCache(fs, cacheFolder, scope.root, [VERSION, request.rules.digest, createHash('sha256').update(JSON.stringify([scope.settings, scope.date.slice(0, 4)])).digest('hex')]);
  const fromCache = new Map<string, FileResult>();
  const tasks: AnalysisTask[] = [];
  const unchanged: FileResult[] = [];
  for (const file of walk.files) {
    const known = request.known(file.path);
    if (known !== undefined && !request.suspect(file.path)) continue;
    const entry = known === undefined ? cache?.get(file.path) : undefined;
    const cached = known ?? entry?.result;
    if (cached?.bytes !== file.bytes || cached.digest === '') tasks.push({ kind: 'file', scope, path: file.path });
    else if (file.stamp !== undefined && file.stamp === entry?.stamp) unchanged.push(cached);
    else {
      fromCache.set(file.path, cached);
      tasks.push({ kind: 'file', scope, path: file.path, digest: cached.digest });
    }
  }
  const outputs = new Set(walk.files.filter((file) => file.buildOutput === true).map((file) => file.path));
  // What this run learnt of the files on disk; the project may know the unsaved text of some instead.
  const onDisk = new Map<string, FileResult>();
  let done = walk.files.length - tasks.length;
  const take = (result: FileResult): void => {
    const marked = outputs.has(result.path) ? { ...result, buildOutput: true as const } : result;
    onDisk.set(marked.path, marked);
    request.onFile(marked);
  };
  unchanged.forEach(take);
  request.onProgress(done, walk.files.length);
  await pool.run({
    tasks,
    onResult: (task, answer) => {
      if (task.kind !== 'file') return;
      if (answer.kind === 'gone') request.onGone(task.path);
      else if (answer.kind === 'unchanged') { const cached = fromCache.get(task.path); if (cached !== undefined) take(cached); }
      else if (answer.kind === 'result') take(answer.result);
      request.onProgress(++done, walk.files.length);
    },
    onLost: (task, reason) => {
      if (reason === 'start') throw new Error('no analysis worker could be started');
      if (task.kind === 'file') take(lostFile(task.path, reason, HANG_SECONDS));
      request.onProgress(++done, walk.files.length);
    },
  });
  if (cache === undefined || request.signal.aborted || onDisk.size === unchanged.length) return;
  cache.save(walk.files.flatMap((file) => onDisk.get(file.path) ?? request.known(file.path) ?? []), walk.files.filter((file) => onDisk.has(file.path)));
}
