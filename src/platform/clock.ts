// The process clock, for statistics and profiles only: nothing it says may enter a result.

/** Milliseconds since the process began. */
export function milliseconds(): number {
  return performance.now();
}
