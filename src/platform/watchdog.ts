// Notices tasks that do not end, by counting its own ticks: a machine that sleeps or a busy main thread makes no task late.

export interface Watched {
  /** Changes whenever the watched work moves on; undefined while there is no work. */
  progress(): number | undefined;
  onHang(): void;
}

export interface Watchdog {
  watch(watched: Watched): void;
  forget(watched: Watched): void;
  stop(): void;
}

const TICKS = 8;

/** Looks eight times per `seconds`; work that shows the same progress through all of them is reported once. */
export function startWatchdog(seconds: number): Watchdog {
  const seen = new Map<Watched, { progress: number | undefined; ticks: number }>();
  const timer = setInterval(() => {
    for (const [watched, state] of [...seen]) {
      const progress = watched.progress();
      state.ticks = progress !== undefined && progress === state.progress ? state.ticks + 1 : 0;
      state.progress = progress;
      if (state.ticks < TICKS) continue;
      seen.delete(watched);
      watched.onHang();
    }
  }, Math.max(1, seconds * 1000 / TICKS));
  return {
    watch: watched => { seen.set(watched, { progress: undefined, ticks: 0 }); },
    forget: watched => { seen.delete(watched); },
    stop: () => { clearInterval(timer); seen.clear(); },
  };
}
