// One warm worker for what the person waits for: open documents first, then files that changed on disk. A task that hangs costs its worker, which is replaced.
import { rulesForWorker } from '../engine/read-compiled-rules.ts';
import { openPool, type LossReason, type WorkerPool } from '../platform/worker-pool.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import type { AnalysisAnswer, AnalysisTask, AnalysisWorkerData } from './analysis-tasks.ts';

/** Lower comes first. */
export const PRIORITY = { document: 0, background: 1 } as const;

/** MiB; a larger nursery costs memory and saves no time (measured). */
export const ANALYSIS_LIMITS = { maxYoungGenerationSizeMb: 12 };

export type QueueAnswer = AnalysisAnswer | { readonly kind: 'lost'; readonly reason: LossReason } | { readonly kind: 'cancelled' };

interface Entry {
  readonly task: AnalysisTask;
  readonly priority: number;
  readonly cancelled: () => boolean;
  readonly resolve: (answer: QueueAnswer) => void;
}

export interface AnalysisQueueOptions {
  /** The bundled `analysis-worker.cjs`. */
  readonly workerFile: string | URL;
  readonly rules: CompiledRules;
  readonly hangSeconds: number;
}

export class AnalysisQueue {
  readonly #pool: WorkerPool<AnalysisTask, AnalysisAnswer>;
  readonly #waiting: Entry[] = [];
  #running = false;
  #closed = false;

  constructor({ workerFile, rules, hangSeconds }: AnalysisQueueOptions) {
    this.#pool = openPool({ workerFile, workers: 1, workerData: { rules: rulesForWorker(rules) } satisfies AnalysisWorkerData, hangSeconds, resourceLimits: ANALYSIS_LIMITS });
  }

  /** Never rejects. `cancelled` is asked once more before the task begins; what runs is not interrupted. */
  analyse(task: AnalysisTask, priority: number, cancelled: () => boolean = () => false): Promise<QueueAnswer> {
    return new Promise((resolve) => {
      if (this.#closed) { resolve({ kind: 'cancelled' }); return; }
      this.#waiting.push({ task, priority, cancelled, resolve });
      if (!this.#running) void this.#work();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const entry of this.#waiting.splice(0)) entry.resolve({ kind: 'cancelled' });
    await this.#pool.close();
  }

  async #work(): Promise<void> {
    this.#running = true;
    for (let entry = this.#next(); entry !== undefined; entry = this.#next()) {
      const { task, cancelled, resolve } = entry;
      if (cancelled()) { resolve({ kind: 'cancelled' }); continue; }
      let answer: QueueAnswer = { kind: 'cancelled' };
      try {
        await this.#pool.run({ tasks: [task], onResult: (_, result) => { answer = result; }, onLost: (_, reason) => { answer = { kind: 'lost', reason }; } });
      } catch {
        answer = { kind: 'lost', reason: 'crash' };
      }
      resolve(answer);
    }
    this.#running = false;
  }

  #next(): Entry | undefined {
    let best = 0;
    for (let at = 1; at < this.#waiting.length; at++) if ((this.#waiting[at]?.priority ?? 0) < (this.#waiting[best]?.priority ?? 0)) best = at;
    return this.#waiting.splice(best, 1)[0];
  }
}
