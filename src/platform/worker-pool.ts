// Worker threads that share a list of tasks; a task that hangs or crashes costs its worker and itself, nothing else.
import { Worker, type ResourceLimits } from 'node:worker_threads';
import { BEGUN, COUNTERS_PER_WORKER, counterOf, CURRENT, TAKEN, WORKER_COUNTERS, type RoundMessage, type WorkerMessage, type WorkerStart } from './pool-protocol.ts';
import { startWatchdog, type Watched } from './watchdog.ts';

/** Why a task gave no result. `start`: no worker could be started. */
export type LossReason = 'hang' | 'crash' | 'start';

export interface PoolOptions {
  /** A script that calls `serveTasks`. */
  readonly workerFile: string | URL;
  readonly workers: number;
  /** How many of them are started at once, before there are tasks; all unless said. */
  readonly startAtOnce?: number;
  /** Cloned into every worker. */
  readonly workerData?: unknown;
  readonly resourceLimits?: ResourceLimits;
  /** A task that takes longer is given up and its worker ended. */
  readonly hangSeconds: number;
  readonly signal?: AbortSignal;
}

export interface PoolTasks<T, R> {
  readonly tasks: readonly T[];
  /** Workers that few tasks are worth; all of the pool's unless said. */
  readonly workers?: number;
  /** Called in the order in which results come, which differs from run to run. */
  readonly onResult: (task: T, result: R) => void;
  /** A lost task is never tried again. */
  readonly onLost: (task: T, reason: LossReason) => void;
}

export interface PoolRun {
  readonly lost: number;
  /** The signal came first: tasks without result or loss were not done. */
  readonly cancelled: boolean;
}

export interface WorkerPool<T, R> {
  /** Does all tasks; one run at a time. */
  run(work: PoolTasks<T, R>): Promise<PoolRun>;
  /** Ends all threads. A pool that is not closed keeps the process alive. */
  close(): Promise<void>;
}

const MOST_TASKS_AT_ONCE = 32;
const FAILED_STARTS = 3;

/** Opens a pool, does the tasks and closes it. */
export async function runPool<T, R>(options: PoolOptions & PoolTasks<T, R>): Promise<PoolRun> {
  const pool = openPool<T, R>(options);
  try {
    return await pool.run(options);
  } finally {
    await pool.close();
  }
}

/** Starts the threads at once, so that they load while the caller still looks for tasks. */
export function openPool<T, R>(options: PoolOptions): WorkerPool<T, R> {
  return new ThreadPool<T, R>(options);
}

interface Round<T, R> extends PoolTasks<T, R> {
  readonly message: RoundMessage<T>;
  /** By position in the round. */
  readonly settled: Uint8Array;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
  lost: number;
}

interface Thread extends Watched {
  readonly worker: Worker;
  readonly slot: number;
  hung: boolean;
  /** Prepared: a worker that dies before is a failed start, not a lost task. */
  ready: boolean;
  working: boolean;
}

class ThreadPool<T, R> implements WorkerPool<T, R> {
  readonly #options: PoolOptions;
  readonly #size: number;
  readonly #buffer: SharedArrayBuffer;
  readonly #counters: Int32Array;
  readonly #threads = new Set<Thread>();
  readonly #watchdog: ReturnType<typeof startWatchdog>;
  readonly #onAbort = (): void => { void this.close(); };
  #failedStarts = 0;
  #closed = false;
  #round: Round<T, R> | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#size = Math.max(1, options.workers);
    this.#buffer = new SharedArrayBuffer(4 * (WORKER_COUNTERS + this.#size * COUNTERS_PER_WORKER));
    this.#counters = new Int32Array(this.#buffer);
    this.#watchdog = startWatchdog(options.hangSeconds);
    if (options.signal?.aborted === true) { this.#onAbort(); return; }
    options.signal?.addEventListener('abort', this.#onAbort, { once: true });
    for (let slot = 0; slot < Math.min(this.#size, options.startAtOnce ?? this.#size); slot++) this.#start(slot);
  }

  async run(work: PoolTasks<T, R>): Promise<PoolRun> {
    let pending = work.tasks;
    let lost = 0;
    // Tasks that a dying worker had done or taken but not sent are done again at the end, one by one, so that each death names its task.
    for (let batch = MOST_TASKS_AT_ONCE; pending.length > 0 && !this.#closed; batch = 1) {
      const round = await this.#runRound(pending, work, batch);
      lost += round.lost;
      pending = pending.filter((_, position) => round.settled[position] === 0);
    }
    return { lost, cancelled: pending.length > 0 };
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#watchdog.stop();
    this.#options.signal?.removeEventListener('abort', this.#onAbort);
    this.#round?.resolve();
    await Promise.all([...this.#threads].map(thread => thread.worker.terminate()));
  }

  async #runRound(tasks: readonly T[], work: PoolTasks<T, R>, batch: number): Promise<Round<T, R>> {
    this.#counters.fill(0);
    this.#failedStarts = 0;
    let round: Round<T, R> | undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        round = { tasks, onResult: work.onResult, onLost: work.onLost, message: { tasks, workers: this.#size, batch }, settled: new Uint8Array(tasks.length), resolve, reject, lost: 0 };
        this.#round = round;
        for (const thread of this.#threads) this.#assign(thread);
        for (let slot = 0; slot < Math.min(this.#size, work.workers ?? this.#size); slot++) if (![...this.#threads].some(thread => thread.slot === slot)) this.#start(slot);
      });
    } finally {
      this.#round = undefined;
    }
    return round as unknown as Round<T, R>;
  }

  #start(slot: number): void {
    const start: WorkerStart = { counters: this.#buffer, slot, data: this.#options.workerData };
    const worker = new Worker(this.#options.workerFile, { workerData: start, ...(this.#options.resourceLimits !== undefined && { resourceLimits: this.#options.resourceLimits }) });
    const thread: Thread = {
      worker, slot, hung: false, ready: false, working: false,
      progress: () => thread.ready && Atomics.load(this.#counters, counterOf(slot, CURRENT)) === 0 ? undefined : Atomics.load(this.#counters, counterOf(slot, BEGUN)),
      onHang: () => { thread.hung = true; void worker.terminate(); },
    };
    this.#threads.add(thread);
    worker.on('message', (message: WorkerMessage<R>) => { this.#receive(thread, message); });
    // What went wrong is known from the counters; without a listener the error would end the process.
    worker.on('error', () => undefined);
    worker.on('exit', () => { this.#bury(thread); });
    if (this.#round !== undefined) this.#assign(thread);
  }

  #assign(thread: Thread): void {
    thread.working = true;
    this.#watchdog.watch(thread);
    thread.worker.postMessage(this.#round?.message);
  }

  #receive(thread: Thread, message: WorkerMessage<R>): void {
    if ('ready' in message) { thread.ready = true; return; }
    const round = this.#round;
    if (round === undefined || this.#closed) return;
    if ('done' in message) {
      thread.working = false;
      this.#watchdog.forget(thread);
      this.#finishIfIdle();
      return;
    }
    try {
      for (const [position, result] of message.results) {
        if (round.settled[position] !== 0) continue;
        round.settled[position] = 1;
        round.onResult(round.tasks[position] as T, result);
      }
    } catch (error) {
      round.reject(error);
    }
  }

  /** A thread has ended: its current task is lost, and another takes its place while there is work. */
  #bury(thread: Thread): void {
    this.#threads.delete(thread);
    this.#watchdog.forget(thread);
    const round = this.#round;
    if (this.#closed || round === undefined) return;
    const position = Atomics.exchange(this.#counters, counterOf(thread.slot, CURRENT), 0) - 1;
    if (position >= 0) this.#lose(round, position, thread.hung ? 'hang' : 'crash');
    Atomics.store(this.#counters, counterOf(thread.slot, BEGUN), 0);
    if (!thread.ready) this.#failedStarts++;
    const left = Atomics.load(this.#counters, TAKEN) < round.tasks.length;
    if (left && this.#failedStarts < FAILED_STARTS * this.#size) this.#start(thread.slot);
    else if (left && this.#threads.size === 0) round.tasks.forEach((_, at) => { this.#lose(round, at, 'start'); });
    this.#finishIfIdle();
  }

  #lose(round: Round<T, R>, position: number, reason: LossReason): void {
    if (round.settled[position] !== 0) return;
    round.settled[position] = 1;
    round.lost++;
    try {
      round.onLost(round.tasks[position] as T, reason);
    } catch (error) {
      round.reject(error);
    }
  }

  #finishIfIdle(): void {
    if ([...this.#threads].every(thread => !thread.working)) this.#round?.resolve();
  }
}
