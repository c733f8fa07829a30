// The worker's side of the pool: takes tasks from the shared counter, says which one it is on, sends results in batches.
import { parentPort, workerData } from 'node:worker_threads';
import { BEGUN, counterOf, CURRENT, TAKEN, type RoundMessage, type WorkerMessage, type WorkerStart } from './pool-protocol.ts';

/**
 * Serves the pool until it ends this thread. `prepare` gets the pool's `workerData` once, at start, and gives the function that does a task.
 * Their types are the caller's own, the same as those given to the pool. A task that throws ends the thread: the pool reports that task as lost and starts another worker.
 */
export function serveTasks(prepare: (data: never) => (task: never) => unknown): void {
  const port = parentPort;
  if (port === null) return;
  const { counters: buffer, slot, data } = workerData as WorkerStart;
  const counters = new Int32Array(buffer);
  const perform = prepare(data as never);
  const send = (message: WorkerMessage<unknown>): void => { port.postMessage(message); };
  port.on('message', ({ tasks, workers, batch }: RoundMessage<unknown>) => {
    for (let taken = take(counters, tasks.length, workers, batch); taken !== undefined; taken = take(counters, tasks.length, workers, batch)) {
      const results: [number, unknown][] = [];
      for (let position = taken.from; position < taken.to; position++) {
        Atomics.store(counters, counterOf(slot, CURRENT), position + 1);
        Atomics.add(counters, counterOf(slot, BEGUN), 1);
        results.push([position, perform(tasks[position] as never)]);
      }
      try {
        send({ results });
      } catch {
        // One of them cannot be cloned: sent one by one, the thread ends at that one and the counter names it.
        for (const result of results) {
          Atomics.store(counters, counterOf(slot, CURRENT), result[0] + 1);
          send({ results: [result] });
        }
      }
      Atomics.store(counters, counterOf(slot, CURRENT), 0);
    }
    send({ done: true });
  });
  send({ ready: true });
}

/** The next share of the round: large while much is left, single tasks at the end so that no worker waits for another. */
function take(counters: Int32Array, total: number, workers: number, batch: number): { readonly from: number; readonly to: number } | undefined {
  for (;;) {
    const from = Atomics.load(counters, TAKEN);
    if (from >= total) return undefined;
    const to = from + Math.max(1, Math.min(batch, Math.floor((total - from) / (workers * 4))));
    if (Atomics.compareExchange(counters, TAKEN, from, to) === from) return { from, to };
  }
}
