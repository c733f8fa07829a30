// Keeps a project's results in step with the disk: the first index, later walks, single files that changed. One run at a time; what comes meanwhile waits.
import type { FileResult } from '../model/scan-result.ts';
import { lostFile } from '../engine/lost-file.ts';
import { releaseMemory } from '../platform/release-memory.ts';
import { PRIORITY, type AnalysisQueue } from './analysis-queue.ts';
import type { AnalysisScope } from './analysis-tasks.ts';
import { indexFolder, type IndexRequest } from './index-folder.ts';
import type { ProjectState } from './project-state.ts';
import { warmUp } from './warm-up.ts';

export interface IndexProgress {
  /** `off`: not started. */
  readonly phase: 'off' | 'indexing' | 'ready' | 'failed';
  readonly done: number;
  readonly total: number;
}

export interface FolderIndexOptions extends Pick<IndexRequest, 'fs' | 'scope' | 'rules' | 'baseRules' | 'workerFile' | 'cacheFolder'> {
  readonly state: ProjectState;
  readonly queue: AnalysisQueue;
  readonly hangSeconds: number;
  /** Resolves when what the person looks at has been analysed: until then the processors are not taken from it. */
  readonly served: Promise<void>;
  readonly onProgress: (progress: IndexProgress) => void;
  /** Findings may have changed. */
  readonly onChanged: () => void;
}

/** So many changed files are worth a run of the index pool. */
const MANY = 40;
const SETTLE_MILLISECONDS = 300;
/** After a run the next one waits longer: a build writes files for minutes. */
const REST_MILLISECONDS = 2_000;

export class FolderIndex {
  progress: IndexProgress = { phase: 'off', done: 0, total: 0 };
  readonly #options: FolderIndexOptions;
  readonly #abort = new AbortController();
  readonly #suspects = new Set<string>();
  #everything = false;
  #rested = true;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #current: Promise<boolean> | undefined;
  #waiting: ((done: number, total: number) => void) | undefined;

  constructor(options: FolderIndexOptions) {
    this.#options = options;
  }

  get scope(): AnalysisScope { return this.#options.scope; }

  /** The first index. */
  start(): void {
    void this.#run(undefined);
  }

  close(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#rest);
    this.#abort.abort();
  }

  /** A known file has other bytes now: it alone is scanned again. */
  changed(paths: readonly string[]): void {
    const { state } = this.#options;
    const known = paths.filter((path) => state.onDisk(path) !== undefined);
    if (this.progress.phase === 'off') return;
    if (this.#current !== undefined || known.length > MANY) { this.walkAgain(known); return; }
    for (const path of known) void this.#rescan(path);
  }

  /** Files came or went: the tree is walked, and only what is new or suspect is scanned. */
  walkAgain(suspects: readonly string[] = []): void {
    if (this.progress.phase === 'off' || this.#abort.signal.aborted) return;
    for (const path of suspects) this.#suspects.add(path);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#current === undefined) void this.#run(undefined);
      else void this.#current.then(() => { this.walkAgain(); });
    }, this.#rested ? SETTLE_MILLISECONDS : REST_MILLISECONDS);
  }

  /** Scans every file again, without the cache. @returns false where it was cancelled. */
  async scanEverything(signal: AbortSignal, onProgress: (done: number, total: number) => void): Promise<boolean> {
    // The first reading of a large folder takes its time: whoever waits for it sees how far it is, and may give up.
    this.#waiting = onProgress;
    const givenUp = new Promise<void>((resolve) => { signal.addEventListener('abort', () => { resolve(); }, { once: true }); });
    while (this.#current !== undefined && !signal.aborted) {
      onProgress(this.progress.done, this.progress.total);
      await Promise.race([this.#current, givenUp]);
    }
    this.#waiting = undefined;
    if (signal.aborted) return false;
    this.#everything = true;
    return this.#run(signal, onProgress);
  }

  /** Resolves when no run is under way. */
  async settled(): Promise<void> {
    while (this.#current !== undefined) await this.#current;
  }

  #run(signal: AbortSignal | undefined, onProgress?: (done: number, total: number) => void): Promise<boolean> {
    const run = this.#runOnce(signal === undefined ? this.#abort.signal : AbortSignal.any([signal, this.#abort.signal]), onProgress)
      .finally(() => {
        if (this.#current === run) this.#current = undefined;
        this.#rested = this.#abort.signal.aborted;
        if (!this.#rested) this.#rest = setTimeout(() => { this.#comeToRest(); }, REST_MILLISECONDS);
      });
    this.#current = run;
    return run;
  }

  /** What came from the pool lay in this thread twice, as sent and as kept. */
  #comeToRest(): void {
    this.#rested = true;
    releaseMemory();
  }

  async #runOnce(signal: AbortSignal, onProgress?: (done: number, total: number) => void): Promise<boolean> {
    const { state, cacheFolder, served, ...rest } = this.#options;
    const everything = this.#everything;
    const suspects = new Set(this.#suspects);
    this.#everything = false;
    this.#suspects.clear();
    const scanned = new Set<string>();
    const first = !state.complete;
    const before = this.progress;
    const report = (done: number, total: number): void => {
      (onProgress ?? this.#waiting)?.(done, total);
      if (first) this.#report({ phase: 'indexing', done, total });
    };
    report(0, 0);
    await served;
    try {
      const { cancelled } = await indexFolder({
        ...rest, signal, ...(cacheFolder !== undefined && !everything && { cacheFolder }),
        known: (path) => (everything && !scanned.has(path) ? undefined : state.onDisk(path)),
        suspect: (path) => suspects.has(path),
        onWalk: (walk) => {
          state.setWalk(new Set(walk.files.map((file) => file.path)), new Set(walk.files.filter((file) => file.buildOutput === true).map((file) => file.path)));
          if (first) void warmUp(this.#options.queue, this.#options.scope, walk.files, this.#abort.signal);
        },
        onFile: (result) => { scanned.add(result.path); state.setOnDisk(result); },
        onGone: (path) => { state.removeFromDisk(path); },
        onProgress: report,
      });
      // The folder may have been closed, or read with other settings, while the pool was ending.
      if (cancelled || signal.aborted) {
        for (const path of suspects) this.#suspects.add(path);
        if (first && !this.#abort.signal.aborted) this.#report(before);
        return false;
      }
      state.markComplete();
      this.#report({ phase: 'ready', done: state.fileCount(), total: state.fileCount() });
      this.#options.onChanged();
      return true;
    } catch {
      if (!this.#abort.signal.aborted) this.#report({ ...this.progress, phase: 'failed' });
      return false;
    }
  }

  async #rescan(path: string): Promise<void> {
    const { queue, scope, state, hangSeconds } = this.#options;
    const before = state.onDisk(path);
    const answer = await queue.analyse({ kind: 'file', scope, path, ...(before !== undefined && before.digest !== '' && { digest: before.digest }) }, PRIORITY.background, () => this.#abort.signal.aborted);
    if (this.#abort.signal.aborted || answer.kind === 'cancelled' || answer.kind === 'unchanged' || answer.kind === 'walk') return;
    if (answer.kind === 'gone') state.removeFromDisk(path);
    else state.setOnDisk(answer.kind === 'lost' ? lostFile(path, answer.reason === 'hang' ? 'hang' : 'crash', hangSeconds) : keepOutput(answer.result, before));
    this.#options.onChanged();
  }

  #report(progress: IndexProgress): void {
    this.progress = progress;
    this.#options.onProgress(progress);
  }
}

function keepOutput(result: FileResult, before: FileResult | undefined): FileResult {
  return before?.buildOutput === true ? { ...result, buildOutput: true } : result;
}
