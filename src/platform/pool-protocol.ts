// What pool and worker share: the layout of the shared counters and the messages between them.

/** Shared counters: how many tasks of the round are taken, then two per worker. */
export const TAKEN = 0;
export const WORKER_COUNTERS = 1;
export const COUNTERS_PER_WORKER = 2;
/** Of a worker: position in the round of the task it is on, plus one; 0 while it is on none. */
export const CURRENT = 0;
/** Of a worker: how many tasks it has begun; a watchdog that sees the same number twice sees the same task. */
export const BEGUN = 1;

export interface WorkerStart {
  readonly counters: SharedArrayBuffer;
  readonly slot: number;
  readonly data: unknown;
}

export interface RoundMessage<T> {
  readonly tasks: readonly T[];
  readonly workers: number;
  /** Most tasks taken at once; 1 also means that each result is sent at once. */
  readonly batch: number;
}

/** `ready` once, after preparation; `done` when the round has no more tasks for this worker. */
export type WorkerMessage<R> = { readonly ready: true } | { readonly results: readonly (readonly [position: number, result: R])[] } | { readonly done: true };

/** Counter index of a worker. */
export function counterOf(slot: number, counter: number): number {
  return WORKER_COUNTERS + slot * COUNTERS_PER_WORKER + counter;
}
